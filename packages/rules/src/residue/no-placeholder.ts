import type {Article} from '@presscheck/article'
import {askOnce, bodyWhere, defineRule, type Hit, type ReadableText, textsOf} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isTitle} from './is-title.ts'

/** Figures that somebody meant to fill in. */
const figures = new RegExp(
  String.raw`(?<![\w-])(?:20XX|(?:19|20)\d\d([-/.])(?:xx|XX)\1(?:xx|XX)|(?:xx|XX)([-/.])(?:xx|XX)\2(?:19|20)\d\d)(?![\w-])`
  + String.raw`|(?<![\w-])(?:[$€£]XX|XX ?%)(?!\w)`,
  'g',
)

/** Values of the metadata that are for machines. */
const forMachines = /^(?:aliases|slug|layout|template|permalink|path|url|date|id|uid|type)$/i

const longestPlaceholder = 60

/** Half-open offsets into a text. */
interface Place {
  readonly start: number
  readonly end: number
}

interface NamedPlace extends Place {
  readonly isRequest: boolean
}

export default defineRule({
  id: 'residue/no-placeholder',
  summary: 'Disallow placeholders that were never filled in.',
  why: 'A template asked for a name, a date or a source, and readers are shown the question.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['placeholder'],
  messages: {found: '`{placeholder}` is a placeholder. Write what belongs here, or delete it.'},
  options: v.object({}),
  examples: {
    valid: [
      {text: 'See the [link](https://example.org/) and the [source][].\n\n[source]: https://example.org/s', note: 'Links.'},
      {text: 'Write `[Your Name]` where your name goes.', note: 'Code is shown as it is.'},
      {text: 'A good question reads “[insert user] needs a way to [insert need]”.', note: 'A template that is quoted.'},
      {text: 'He told [name] that the bridge would open.', note: 'Somebody who must not be named.'},
      {text: 'Placeholder text is of use, and a template has “[Your Name]”.', note: 'It is what the text is about.'},
      'Untitled works hang beside the draft of the plan.',
    ],
    invalid: [
      {text: 'Dear reader,\n\n⟦[Your Name]⟧ wrote this.'},
      {text: 'The bridge opened on ⟦[Insert date here]⟧.'},
      {text: 'The bridge opened in ⟦20XX⟧, on ⟦2025-xx-xx⟧.', note: 'Figures that were never filled in.'},
      {language: 'id', text: 'Salam hangat, ⟦[Nama Anda]⟧'},
      {text: 'It was ⟦[INSERT QUOTE FROM THE MAYOR]⟧, he said.', note: 'What to insert is told.'},
      {text: 'The bridge opened on ⟦[insert date]⟧.', note: 'A request, in whatever case.'},
      {text: 'The bridge reopens.\n\n⟦Insert text here⟧'},
      {text: 'Die Brücke kostet ⟦[Betrag einfügen]⟧ Euro, sagt die Stadt.', language: 'de'},
      {format: 'text', text: '桥梁将于五月重新开放，⟦【此处填写姓名】⟧说。', language: 'zh-Hans'},
      {text: '---\nauthor: "⟦[Author Name]⟧"\ntitle: The bridge\n---\n'},
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const text of textsOf(article, [...new Set([...hitBlocks(), ...dated(article)])])) {
      if (isTitle(article, text) || forMachines.test(text.key ?? '')) continue
      const found = hits(text.block ?? text)
      const asked = found.filter(isOrder).flatMap((hit) => bracketAround(text, hit, article))
      const named = found
        .filter((hit) => hit.phrase.where === 'anywhere' && !isOrder(hit))
        .map((hit) => ({...toBracket(text.prose, hit), isRequest: isRequest(hit)}))
        .filter((place) => isPlaceholder(article, text, place))
      for (const {start, end} of withoutOverlaps([...named, ...asked, ...figuresIn(text)])) {
        if (isQuoted(text.prose, start, end)) continue
        report({at: text.locate(start, end), message: 'found', data: {placeholder: text.prose.slice(start, end)}})
      }
    }
  },
})

const figuresIn = askOnce(({prose}): readonly Place[] => (
  /XX|xx/.test(prose)
    ? Array.from(prose.matchAll(figures), ({0: sign, index}) => ({start: index, end: index + sign.length}))
    : []
))

const dated = bodyWhere((block) => figuresIn(block).length > 0)

/** A word that asks for something only within brackets. */
function isOrder({phrase}: Hit): boolean {
  return phrase.strength === 'context' && phrase.where === 'anywhere'
}

/** The bracket around an order to the writer: `[Name einfügen]`, `【ここに氏名を入力】`. It is no link. */
function bracketAround(text: ReadableText, {start, end}: Hit, {source}: Article): readonly Place[] {
  const {prose, block} = text
  if (block?.kind === 'quote' || isInQuotation(prose.slice(0, start))) return []
  const before = /[[【（][^\]】）[【（]{0,40}$/u.exec(prose.slice(Math.max(0, start - 41), start))
  const behind = /^[^\]】）[【（]{0,40}[\]】）]/u.exec(prose.slice(end, end + 41))
  if (!before || !behind) return []
  const place = {start: start - before[0].length, end: end + behind[0].length}
  if (prose.charAt(place.start) === '（' && !/[\p{sc=Han}\p{sc=Hira}]/u.test(prose)) return []
  return /[([:]/.test(source.charAt(text.locate(place.start, place.end)[1])) ? [] : [place]
}

/** `[insert`, `[masukkan`: whoever wrote it asks for more, in whatever case. */
function isRequest({phrase: {phrase}}: Hit): boolean {
  return phrase.startsWith('[') && !phrase.endsWith(']')
}

/** In brackets and with a capital or a request, or alone in its block. */
function isPlaceholder({source}: Article, text: ReadableText, {start, end, isRequest}: NamedPlace): boolean {
  const {prose} = text
  if (prose.charAt(start) !== '[') return !/[\p{L}\p{N}\uFFFC]/u.test(prose.slice(0, start) + prose.slice(end))
  const [, sourceEnd] = text.locate(start, end)
  if (/[([:]/.test(source.charAt(sourceEnd))) return false
  if (/^\[\P{Ll}.*\]$/u.test(prose.slice(start, end))) return true
  return isRequest && text.block?.kind !== 'quote' && !isInQuotation(prose.slice(0, start))
}

/** Whether a text ends inside of quotation marks. */
function isInQuotation(text: string): boolean {
  const opened = Math.max(...['“', '„', '«', '「'].map((mark) => text.lastIndexOf(mark)))
  const closed = Math.max(...['”', '»', '」'].map((mark) => text.lastIndexOf(mark)))
  return opened > closed || text.split('"').length % 2 === 0
}

/** Where a placeholder begins with a bracket, it ends with one. */
function toBracket(prose: string, {start, end}: Hit): Place {
  if (prose.charAt(start) !== '[' || prose.charAt(end - 1) === ']') return {start, end}
  const close = prose.slice(end, end + longestPlaceholder).indexOf(']')
  return {start, end: end + close + 1}
}

/** Of places that overlap, the first and longest. */
function withoutOverlaps(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  }
  return kept
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["“„«‘'「]/.test(text.charAt(start - 1)) && /["”“»’'」]/.test(text.charAt(end))
}
