import type {Article} from '@presscheck/article'
import {censusOf, defineRule, type Edit, joinEdits, type ReadableText, textsWhere, writtenAt} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {codeOf, nameOfInvisible} from './invisible-characters.ts'

const invisible = /(?:\u034F|[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0])+/g

const suspects = [
  [0xad, 0xad], [0x34f, 0x34f], [0x115f, 0x1160], [0x180e, 0x180e], [0x200b, 0x200d], [0x2060, 0x2064],
  [0x3164, 0x3164], [0xfeff, 0xffa0],
] as const

/** Scripts without blanks between words: a zero-width space is where a line may break. */
const breaksAnywhere = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。「」『』（）：；，！？]/u

/** Scripts whose letters change shape where a joiner or non-joiner stands. */
const joins = /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}\p{sc=Nkoo}]/u

/** There it also lets emphasis begin beside a letter; but within a Latin word it is of no use. */
const inUnspaced = /^(?:zh|ja|th|km|my|lo)\b/
const latinPair = /^[A-Za-z\u00C0-\u024F]{2}$/

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u

export default defineRule({
  id: 'encoding/no-invisible-character',
  summary: 'Disallow invisible characters where no script needs them.',
  why: 'They come along when text is copied, and then search does not find the word, code cannot be pasted and lines break at odd places.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    one: 'An invisible character stands here: {name} ({code}). Delete it.',
    many: 'An invisible character stands here: {name} ({code}), and at {more} more places in this text. Delete them.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'این کتاب\u200Cها را می\u200Cخوانم.', language: 'fa', note: 'Persian needs the non-joiner.'},
      {text: 'क्\u200Dष और र्\u200Dय', language: 'hi', note: 'Hindi needs the joiner.'},
      {text: 'The family 👨\u200D👩\u200D👧 is here.', note: 'Emoji are joined.'},
      {text: 'สะพาน\u200Bเก่า', language: 'th', note: 'Where a line may break.'},
      {text: '我们\u200B**今天**\u200B出发。', language: 'zh-Hans', note: 'It lets the emphasis begin.'},
      {text: 'Donau&shy;dampf&shy;schiff', language: 'de', note: 'Written out, so meant.'},
      {format: 'html', text: '<p>Do\u00ADnau\u00ADdampf\u00ADschiff</p>', language: 'de', note: 'Where a browser may part a word.'},
      {text: 'Paste `a\u200Bb` here.', note: 'Code is shown as it is.'},
    ],
    invalid: [
      {text: '- ⟦\u200B⟧Question mark', fixed: '- Question mark'},
      {text: '---\ntitle: The br⟦\u00AD⟧idge\n---\n', fixed: '---\ntitle: The bridge\n---\n'},
      {text: 'A⟦\u200D⟧B and \uFEFF\u2060C', fixed: 'AB and C'},
      {text: 'A new **⟦\u200B⟧**line', note: 'Without it the stars would join: the writer decides.'},
      {format: 'text', text: 'Jembatan\u00A0lama ⟦\u200B⟧dibuka lagi.', language: 'id', fixed: 'Jembatan\u00A0lama dibuka lagi.'},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    if (!suspects.some(([first, last]) => census.mayHold(first, last))) return
    for (const text of suspectTexts(article)) {
      const found = [...text.prose.matchAll(invisible)].flatMap(({0: signs, index}) => {
        const range = text.locate(index, index + signs.length)
        const isWritten = article.source.slice(...range) === signs
        return isWritten && !isNeeded(text, index, signs, article) ? [{signs, edit: {range, text: ''}}] : []
      })
      const [first] = found
      if (!first) continue
      const edit = joinEdits(article.source, found.map((each) => each.edit).filter((each) => isSafe(article, each)))
      const fix = edit ? {fix: edit} : {}
      const at = first.edit.range
      const data = {name: nameOfInvisible(first.signs.charAt(0)) ?? '', code: codeOf(first.signs)}
      if (found.length === 1) report({at, message: 'one', data, ...fix})
      else report({at, message: 'many', data: {...data, more: found.length - 1}, ...fix})
    }
  },
})

const suspectTexts = textsWhere(({prose}) => prose.search(invisible) >= 0)

/** Not where signs of Markdown would join, or a value of the front matter would begin with a sign of its own. */
function isSafe(article: Article, {range}: Edit): boolean {
  const {source, format} = article
  const isMarkdown = format === 'markdown' || format === 'mdx'
  if (isMarkdown && /[*_~`]/.test(source.charAt(range[0] - 1) + source.charAt(range[1]))) return false
  return writtenAt(article, range, '') !== undefined
}

function isNeeded({prose, block}: ReadableText, start: number, signs: string, {format, language}: Article): boolean {
  const before = characterBefore(prose, start)
  const after = String.fromCodePoint(prose.codePointAt(start + signs.length) ?? 0)
  const near = before + after
  if (signs === '\u00AD') return format === 'html' && /^\p{L}{2}$/u.test(near)
  if (/^\u200B+$/.test(signs) && inUnspaced.test(block?.language ?? language) && !latinPair.test(near)) return true
  if (/^\u200B+$/.test(signs)) return breaksAnywhere.test(near)
  if (/^[\u200C\u200D]$/.test(signs)) return joins.test(near) || emoji.test(near)
  return false
}

function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1)
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(at - 2, at) : unit
}
