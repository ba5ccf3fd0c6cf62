import {censusOf, defineRule, joinEdits, type ReadableText, readableTexts} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Latin ligatures, Arabic letters in a fixed shape (but for signs that are written so), wide letters and figures. */
const forms = /[\uFB00-\uFB06]+|[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDEF\uFE70-\uFEFC]+|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g

const wide = /[\uFF10-\uFF5A]/
const letter = /\p{L}/u
const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

export default defineRule({
  id: 'encoding/no-presentation-form',
  summary: 'Disallow characters that exist for the look of letters alone.',
  why: 'A ligature such as ﬁ in one character comes from a PDF file: search does not find the word, and screen readers skip it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    one: '`{form}` is one character made for its look. Write `{letters}`.',
    many: '`{form}` is one character made for its look; {more} more stand in this text. Write `{letters}` and so on.',
    wide: '`{form}` is written in wide characters. Write `{letters}`.',
    replace: 'Write `{letters}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'ＡＢＣ株式会社は２０２６年に開業した。', language: 'ja', note: 'Wide letters are at home there.'},
      {text: 'A ﬁ is a ligature of two letters.', note: 'It is what the text is about.'},
      {text: 'قال محمد ﷺ ذلك.', language: 'ar', note: 'A sign that is written so.'},
      'Straße, Œuvre, Æther',
    ],
    invalid: [
      {text: 'The ⟦ﬁ⟧nal oﬃce', fixed: 'The final office'},
      {text: '---\ntitle: Pro⟦ﬁ⟧le\n---\n', fixed: '---\ntitle: Profile\n---\n'},
      {text: 'ال⟦ﺠﺴﺮ⟧ القديم', language: 'ar', fixed: 'الجسر القديم'},
      {text: 'Flight ⟦ＪＬ⟧ is late.', suggested: ['Flight JL is late.']},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    if (!census.mayHold(0xfb00, 0xff5a) && article.format !== 'record') return
    for (const text of readableTexts(article)) {
      const found = [...text.prose.matchAll(forms)].flatMap(({0: form, index}) => {
        const range = text.locate(index, index + form.length)
        const isWritten = article.source.slice(...range) === form
        return isWritten ? [{form, index, edit: {range, text: form.normalize('NFKC')}}] : []
      })
      const looks = found.filter(({form, index}) => !wide.test(form) && isInWord(text.prose, index, form.length))
      const [first] = looks
      const fix = joinEdits(article.source, looks.map(({edit}) => edit))
      if (first && fix) {
        const data = {form: first.form, letters: first.edit.text}
        const at = first.edit.range
        if (looks.length === 1) report({at, message: 'one', data, fix})
        else report({at, message: 'many', data: {...data, more: looks.length - 1}, fix})
      }
      if (isEastAsian(article.language, text)) continue
      for (const {form, edit} of found) {
        if (!wide.test(form)) continue
        const letters = edit.text
        report({at: edit.range, message: 'wide', data: {form, letters}, suggestions: [{message: 'replace', data: {letters}, edit}]})
      }
    }
  },
})

function isEastAsian(language: string, {text, block}: ReadableText): boolean {
  return /^(?:ja|zh|ko)\b/.test(block?.language ?? language) || /^(?:ja|zh|ko)\b/.test(language) || eastAsian.test(text)
}

/** A letter beside it, or several of them: alone it is shown, not used. */
function isInWord(text: string, start: number, length: number): boolean {
  return length > 1 || letter.test(text.charAt(start - 1)) || letter.test(text.charAt(start + length))
}
