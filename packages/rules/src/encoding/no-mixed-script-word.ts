import {censusOf, defineRule, readableTexts} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {type LookAlikes, lookAlikes} from './look-alikes.ts'

const word = /[\p{L}\p{M}]+/gu
const latin = /[A-Za-z\u00C0-\u024F]/

/** A shorter word may be a symbol: `ΔT`, `cα`. */
const shortest = 3

export default defineRule({
  id: 'encoding/no-mixed-script-word',
  summary: 'Disallow letters of another alphabet that look like those of the word.',
  why: 'Nobody sees the difference, but search, sorting and screen readers do; it is also how filters are deceived.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    mixed: '`{word}` mixes Latin and {alphabet} letters that look alike. Write it in one alphabet.',
    replace: 'Write `{word}` in {alphabet} letters',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Сеть 5G-связь и IT-компания, USB-кабель.', language: 'ru', note: 'A hyphen parts two words.'},
      {text: 'PHPшник и SMSка.', language: 'ru', note: 'A foreign word with an ending.'},
      'A layer of 5 µm and 3 μm, ΔT and TNFα, NFκB.',
      {text: 'Hellas heißt Ελλάδα, und Москва ist Moskau.', language: 'de'},
    ],
    invalid: [
      {text: 'Log in to ⟦Pаypal⟧ now.', suggested: ['Log in to Paypal now.']},
      {text: 'Це ⟦вiдповiдь⟧ на лист.', language: 'uk', suggested: ['Це відповідь на лист.']},
      {text: 'Η ⟦Aθήνα⟧ το καλοκαίρι.', suggested: ['Η Αθήνα το καλοκαίρι.']},
      {text: '---\ntitle: The ⟦Вridge⟧ reopens\n---\n', suggested: ['---\ntitle: The Bridge reopens\n---\n']},
    ],
  },
  check({article, report}) {
    if (!censusOf(article).mayHold(0x370, 0x5ff) && article.format !== 'record') return
    for (const text of readableTexts(article)) {
      for (const alphabet of lookAlikes) {
        if (!alphabet.letter.test(text.prose)) continue
        for (const {0: written, index} of text.prose.matchAll(word)) {
          if (written.length < shortest || !latin.test(written) || !alphabet.letter.test(written)) continue
          const pure = inOneAlphabet(written, alphabet)
          if (!pure || isForeignWithEnding(written, alphabet)) continue
          const at = text.locate(index, index + written.length)
          const isPlain = article.source.slice(...at) === written
          report({
            at,
            message: 'mixed',
            data: {word: written, alphabet: alphabet.name},
            suggestions: isPlain
              ? [{message: 'replace', data: {word: pure.word, alphabet: pure.alphabet}, edit: {range: at, text: pure.word}}]
              : [],
          })
        }
      }
    }
  },
})

/** The word with its rarer letters exchanged; undefined where one of them does not look like any of the others. */
function inOneAlphabet(
  written: string,
  {name, letter, theirs, latin: latins}: LookAlikes,
): {readonly word: string; readonly alphabet: string} | undefined {
  const letters = Array.from(written)
  const theirCount = letters.filter((sign) => letter.test(sign)).length
  const isTheirs = theirCount * 2 > letters.length
  const [from, to] = isTheirs ? [latins, theirs] : [theirs, latins]
  let pure = ''
  for (const sign of letters) {
    if (isTheirs ? !latin.test(sign) : !letter.test(sign)) pure += sign
    else if (from.includes(sign)) pure += to.charAt(from.indexOf(sign))
    else return undefined
  }
  return {word: pure, alphabet: isTheirs ? name : 'Latin'}
}

/** `SMSка`, `iPhoneом`: a word of one alphabet, then an ending of the other. A look-alike alone is no ending. */
function isForeignWithEnding(written: string, {letter}: LookAlikes): boolean {
  const signs = Array.from(written)
  const changes = signs.filter((sign, index) => index > 0 && letter.test(sign) !== letter.test(signs[index - 1] ?? ''))
  if (changes.length !== 1) return false
  const at = signs.findIndex((sign, index) => index > 0 && letter.test(sign) !== letter.test(signs[index - 1] ?? ''))
  const isAcronym = /^\p{Lu}+$/u.test(signs.slice(0, at).join('')) && at > 1
  return isAcronym || (at > 1 && signs.length - at > 1)
}
