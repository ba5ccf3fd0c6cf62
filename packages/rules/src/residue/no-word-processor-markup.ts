import type {Article, Range} from '@presscheck/article'
import {defineRule, type Edit, joinEdits, sourceHolds, touchesCode} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A tag that holds what Word and Outlook write, or is one of theirs. */
const tag = /<\/?(?:o|w|v|st1):[a-z]\w{0,30}(?:\s[^<>]{0,500})?\/?>|<[a-z][a-z0-9]{0,10}\s[^<>]{0,1000}(?:\bMso[A-Z]\w{0,40}|\bmso-[a-z]|\btab-stops:)[^<>]{0,1000}>/gi

export default defineRule({
  id: 'residue/no-word-processor-markup',
  summary: 'Disallow markup that came along from a word processor.',
  why: 'It overrules the look of the site, swells the page, and shows that the text was pasted with its styles.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    one: '`{markup}` comes from a word processor. Delete it, and keep the words.',
    many: '`{markup}` and {more} more tags come from a word processor. Delete them, and keep the words.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Word writes `<p class="MsoNormal">` into pages.', note: 'Code is shown as it is.'},
      {format: 'html', text: '<p class="lead">The bridge reopens.</p>'},
    ],
    invalid: [
      {
        format: 'html',
        text: '⟦<p class="MsoNormal">⟧The bridge<o:p></o:p></p>',
        fixed: '<p>The bridge</p>',
      },
      {
        text: 'The ⟦<span style="mso-fareast-language:EN-US; color: red">⟧bridge</span>',
        fixed: 'The <span style="color: red">bridge</span>',
      },
      {
        text: '⟦<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">⟧Jembatan</p>',
        language: 'id',
        fixed: '<p>Jembatan</p>',
      },
    ],
  },
  check({article, report}) {
    const {source} = article
    if (!mayHoldMarkup(article)) return
    const [from, to] = mainStretch(article)
    const edits = [...source.slice(from, to).matchAll(tag)].flatMap(({0: markup, index}): Edit[] => {
      const range: Range = [from + index, from + index + markup.length]
      return touchesCode(article, range) ? [] : [{range, text: cleaned(markup)}]
    })
    const [first] = edits
    const fix = joinEdits(source, edits)
    if (!first || !fix) return
    const at = first.range
    const markup = shortened(source.slice(...at))
    if (edits.length === 1) report({at, message: 'one', data: {markup}, fix})
    else report({at, message: 'many', data: {markup, more: edits.length - 1}, fix})
  },
})

const mayHoldMarkup = sourceHolds(/<o:|mso-|Mso[A-Z]/, 4)

/** From the tag before the first block of the article to the tag after the last. */
function mainStretch({source, format, blocks}: Article): Range {
  if (format !== 'html') return [0, source.length]
  const main = blocks.filter(({region}) => region === 'main')
  const first = main[0]?.range[0] ?? 0
  const last = main.at(-1)?.range[1] ?? 0
  return [Math.max(0, source.lastIndexOf('<', first - 1)), last]
}

/** The tag without what the word processor wrote into it. */
function cleaned(markup: string): string {
  if (/^<\/?(?:o|w|v|st1):/i.test(markup)) return ''
  return markup
    .replaceAll(/\s{1,9}class=(?:"Mso\w*"|'Mso\w*'|Mso\w*)/gi, '')
    .replaceAll(/(\sstyle=)(["'])([^"']{0,2000})\2/gi, (_, name: string, quote: string, rules: string) => {
      const kept = rules.split(';').filter((rule) => rule.trim() !== '' && !/^\s*(?:mso-|tab-stops)/i.test(rule))
      return kept.length === 0 ? '' : `${name}${quote}${kept.join(';').trim()}${quote}`
    })
}

const mostShown = 60

function shortened(markup: string): string {
  return markup.length <= mostShown ? markup : `${markup.slice(0, mostShown - 1)}…`
}
