import {kind, unit} from './character.ts'
import type {Folding} from './folding.ts'
import {semivoiceKana, voiceKana} from './kana.ts'

/** Reads one folded character after another out of a text. Holds the last one read, so that none is allocated. */
export class CharacterReader {
  readonly #folding: Folding
  /** Where the next character begins. */
  next = 0
  kind: number = kind.other
  /** The first UTF-16 unit of the folded form. */
  first = 0
  /** The other units of the folded form: of a ligature, of a character beyond U+FFFF. */
  rest = ''

  constructor(folding: Folding) {
    this.#folding = folding
  }

  /** Reads the character at `at`. A run of blanks is one blank; what is `diacritic` or `invisible` has no form. */
  read(text: string, at: number): void {
    this.kind = this.#kindAt(text, at)
    this.next = at + 1
    this.first = this.#folding.fold(text.charCodeAt(at))
    this.rest = ''
    if (this.kind === kind.unspaced) this.#readVoicing(text)
    else if (this.kind === kind.blank) this.#readBlanks(text)
    else if (this.kind === kind.hyphen) this.#readHyphen(text, at)
    else if (this.kind === kind.sign) this.#readSign(text, at)
    else if (this.kind === kind.special) this.#readSpecial(text, at)
  }

  #readVoicing(text: string): void {
    const mark = text.charCodeAt(this.next)
    const voiced = mark === 0x3099 || mark === 0xff9e ? voiceKana.get(this.first)
      : mark === 0x309a || mark === 0xff9f ? semivoiceKana.get(this.first) : undefined
    if (voiced === undefined) return
    this.first = voiced
    this.next++
  }

  #readBlanks(text: string): void {
    this.first = unit.blank
    while (isSilentOrBlank(this.#kindAt(text, this.next))) this.next++
  }

  #readHyphen(text: string, at: number): void {
    const before = this.#kindAt(text, at - 1)
    const parts = (before === kind.word || isSilent(before)) && this.#kindAt(text, at + 1) === kind.word
    this.kind = parts ? kind.blank : kind.other
    if (parts) this.first = unit.blank
  }

  /** A sign is a letter inside a word, and nothing beside a figure, where it is a price or an address. */
  #readSign(text: string, at: number): void {
    const before = this.#kindAt(text, at - 1) === kind.word
    const after = this.#kindAt(text, at + 1) === kind.word
    const isLetter = this.first === unit.dollar ? before || after : before && (after || this.first === unit.at)
    const isByFigure = isFigure(text.charCodeAt(at - 1)) || isFigure(text.charCodeAt(at + 1))
    this.kind = isLetter && !isByFigure ? kind.word : kind.other
  }

  #readSpecial(text: string, at: number): void {
    const code = text.codePointAt(at) ?? 0
    const letters = this.#folding.foldLigature(code)
    if (letters !== undefined) this.#take(letters, 1)
    else if (code > 0xffff) this.#take(String.fromCodePoint(this.#folding.foldAstral(code)), 2)
    else {
      const syllable = composeHangul(text, at)
      this.#take(String.fromCharCode(syllable.code), syllable.length)
    }
  }

  #take(letters: string, length: number): void {
    const code = letters.codePointAt(0) ?? 0
    const own = this.#folding.kindOf(code)
    // What stays special is half a character: a consonant without its vowel, or a surrogate without its other.
    if (own !== kind.special) this.kind = own
    else this.kind = code < 0xd800 ? kind.word : kind.other
    this.first = letters.charCodeAt(0)
    this.rest = letters.slice(1)
    this.next += length - 1
  }

  #kindAt(text: string, at: number): number {
    return this.#folding.kinds[text.charCodeAt(at)] ?? kind.other
  }
}

function isSilentOrBlank(seen: number): boolean {
  return seen === kind.blank || isSilent(seen)
}

function isSilent(seen: number): boolean {
  return seen === kind.diacritic || seen === kind.invisible
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Makes one syllable of a leading consonant, a vowel and perhaps a last consonant (Unicode, chapter 3.12). */
function composeHangul(text: string, at: number): {readonly code: number; readonly length: number} {
  const consonant = text.charCodeAt(at) - 0x1100
  const vowel = text.charCodeAt(at + 1) - 0x1161
  if (!(consonant >= 0 && consonant < 19 && vowel >= 0 && vowel < 21)) return {code: text.charCodeAt(at), length: 1}
  const last = text.charCodeAt(at + 2) - 0x11a7
  const hasLast = last > 0 && last < 28
  return {code: 0xac00 + (consonant * 21 + vowel) * 28 + (hasLast ? last : 0), length: hasLast ? 3 : 2}
}
