import type {Block} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Languages that close a quotation with the sign that opens it elsewhere. */
const otherWay: ReadonlySet<string> = new Set(['de', 'cs', 'pl', 'nl', 'uk', 'ru'])

export default defineRule({
  id: 'prose/no-unbalanced-quote',
  summary: 'Disallow a quotation mark without its partner in a paragraph.',
  why: 'Readers cannot tell whose words they read.',
  confidence: 'likely',
  optional: 'Quotations over several paragraphs are closed in more ways than it knows: 34 of 40 were right.',
  unit: 'article',
  messages: {alone: '`{sign}` has no partner in the paragraph. Add it, or take the sign away.'},
  options: v.object({}),
  examples: {
    valid: [
      'The mayor said: “It reopens.”',
      {text: '“The bridge reopens.\n\n“Traffic will be slow,” said the mayor.', note: 'A quotation over several paragraphs opens each.'},
      {text: 'He said that “the bridge reopens.\n\nTraffic will be slow.”', note: 'A quotation that goes on in the next paragraph.'},
      {language: 'de', text: 'Die „Brücke“ öffnet.'},
      {text: 'Write =sum(“A”,”B”).', note: 'A formula.'},
    ],
    invalid: [
      {text: 'The mayor said that ⟦“⟧the bridge reopens in May.\n\nTraffic will be slow for weeks.'},
      {text: 'The bridge is a “wonder” of the ⟦”⟧ century, they say.'},
    ],
  },
  check({article, report}) {
    if (!/[“”]|&[lr]dquo;|&#822[01];/.test(article.source)) return
    const {body} = article
    for (const [index, block] of body.entries()) {
      const alone = aloneIn(block)
      if (!alone) continue
      // A quotation may end, or be opened anew, in a paragraph nearby.
      const neighbours = [body[index - 1], body[index + 1]].filter((near) => near !== undefined)
      const goesOn = neighbours.some((near) => aloneIn(near) !== undefined || near.prose.trimStart().startsWith('“'))
      if (!goesOn) report({at: block.locate(alone.at, alone.at + 1), message: 'alone', data: {sign: alone.sign}})
    }
  },
})

interface Sign {
  readonly sign: string
  readonly at: number
}

/** The first mark of a paragraph that has no partner, where nothing else explains it. */
function aloneIn({kind, prose, language}: Block): Sign | undefined {
  if (kind !== 'paragraph' || otherWay.has(language) || !/[“”]/.test(prose) || /[„‚»«={}\\]/.test(prose)) return undefined
  const waiting: Sign[] = []
  for (let at = 0; at < prose.length; at++) {
    const sign = prose.charAt(at)
    if (sign === '“') waiting.push({sign, at})
    if (sign !== '”') continue
    if (waiting.length === 0) return {sign, at}
    waiting.pop()
  }
  return waiting[0]
}
