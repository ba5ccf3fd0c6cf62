import {CharacterReader} from './character-reader.ts'
import {kind, signs, unit} from './character.ts'
import type {Folding} from './folding.ts'
import {compare, isFancy} from './look-alikes.ts'
import {isSpacer, passGap} from './spaced-letters.ts'
import {trait, type Table} from './table.ts'

/** Units from here on are of scripts that use invisible joiners; Latin, Greek, Cyrillic and Armenian do not. */
const firstJoiningScript = 0x590

/** So many spacers at least: fewer may part initials. */
const leastSpacers = 3

/** Says whether a phrase stands at a place, letter by letter: what counts as a hit is decided here and nowhere else. */
export class Confirmation {
  readonly #table: Table
  readonly #kinds: Uint8Array
  readonly #reader: CharacterReader
  /** Of the phrase that was confirmed last. */
  start = 0
  end = 0
  isDisguised = false

  /** In the word being read: letters as the phrase has them; figures and foreign letters in the stead of others. */
  #same = 0
  #figures = 0
  #shapes = 0

  constructor(table: Table, folding: Folding) {
    this.#table = table
    this.#kinds = folding.kinds
    this.#reader = new CharacterReader(folding)
  }

  /** Whether the phrase begins at `from`, where a word may begin, and ends where one may end. */
  confirm(text: string, from: number, phrase: number): boolean {
    let at = this.#begin(text, from)
    let place = this.#table.phraseStarts[phrase] ?? 0
    const last = this.#table.phraseStarts[phrase + 1] ?? 0
    while (place < last) {
      const read = this.#readLetters(text, at, place, last)
      if (read < 0) return false
      place += read
      at = this.#reader.next
    }
    return this.#finish(text, at, phrase)
  }

  /** The same where the first word, and perhaps others, is written in single letters with `spacer` between them. */
  confirmSpaced(text: string, from: number, phrase: number, spacer: number): boolean {
    let at = this.#begin(text, from)
    let place = this.#table.phraseStarts[phrase] ?? 0
    const last = this.#table.phraseStarts[phrase + 1] ?? 0
    let spacers = 0
    let hasGap = false
    while (place < last) {
      const meant = this.#table.units[place] ?? 0
      if (meant === unit.blank) {
        const next = passGap(this.#kinds, text, at)
        if (next === at || !this.#endWord()) return false
        hasGap = true
        place++
        at = next
      } else if (isSpacer(this.#kinds, text, at, spacer)) {
        spacers++
        at++
      } else {
        const read = this.#readLetters(text, at, place, last)
        if (read < 0) return false
        place += read
        at = this.#reader.next
      }
    }
    if (spacers < leastSpacers || !this.#finish(text, at, phrase)) return false
    this.isDisguised = true
    return hasGap || !isSpacer(this.#kinds, text, this.end, spacer)
  }

  #begin(text: string, from: number): number {
    this.start = this.#passSilent(text, from)
    this.isDisguised = false
    this.#beginWord()
    return this.start
  }

  /** Compares the character at `at` with the phrase. How many units of the phrase it covers; -1 where it differs. */
  #readLetters(text: string, at: number, place: number, last: number): number {
    if (at >= text.length) return -1
    const {units} = this.#table
    const reader = this.#reader
    reader.read(text, at)
    const meant = units[place] ?? 0
    if (reader.kind === kind.diacritic) return 0
    if (reader.kind === kind.invisible) {
      if (hidesIn(units[place - 1] ?? 0, meant) && text.charCodeAt(at) !== unit.softHyphen) this.isDisguised = true
      return 0
    }
    if (!this.#isMeant(text, at, meant)) return -1
    for (let i = 0; i < reader.rest.length; i++) {
      if (place + 1 + i >= last || reader.rest.charCodeAt(i) !== units[place + 1 + i]) return -1
    }
    if (meant === unit.blank && !this.#endWord()) return -1
    return 1 + reader.rest.length
  }

  /** Whether the character just read stands for the unit `meant`; counts how. */
  #isMeant(text: string, at: number, meant: number): boolean {
    const {first, kind: seen} = this.#reader
    switch (compare(first, meant)) {
      case 'same':
        if (seen === kind.word && signs.has(first)) return false
        this.#same++
        if (first < 0x80 && text.charCodeAt(at) >= 0x80 && isFancy(text.codePointAt(at) ?? 0)) this.isDisguised = true
        return true
      case 'figure':
        this.#figures++
        return seen === kind.word
      case 'shape':
        this.#shapes++
        return true
      case 'none':
        if (!isCapitalForSmall(text, at, meant)) return false
        this.#shapes++
        return true
    }
  }

  #beginWord(): void {
    this.#same = 0
    this.#figures = 0
    this.#shapes = 0
  }

  /** Whether enough of the word is plainly written to know what is meant by the rest. */
  #endWord(): boolean {
    const same = this.#same
    if (this.#figures + this.#shapes > 0) {
      if (same < 1 || same < this.#figures || (this.#figures > 0 && same < 2)) return false
      this.isDisguised = true
    }
    this.#beginWord()
    return true
  }

  /** Takes the marks of the last letter along and looks at what follows. */
  #finish(text: string, at: number, phrase: number): boolean {
    this.end = at
    while (this.#kinds[text.charCodeAt(this.end)] === kind.diacritic) this.end++
    if (!this.#endWord()) return false
    if (this.#passSilent(text, this.end) >= text.length) return true
    const endsInWord = ((this.#table.traits[phrase] ?? 0) & trait.endsInWord) !== 0
    return this.#reader.kind !== (endsInWord ? kind.word : kind.mark)
  }

  #passSilent(text: string, at: number): number {
    let next = at
    for (; next < text.length; next = this.#reader.next) {
      this.#reader.read(text, next)
      if (this.#reader.kind !== kind.diacritic && this.#reader.kind !== kind.invisible) break
    }
    return next
  }
}

/** Whether something invisible between these two letters serves no reader. */
function hidesIn(before: number, after: number): boolean {
  return before < firstJoiningScript && after < firstJoiningScript && before !== unit.blank && after !== unit.blank
}

/** A capital I among small letters, for an l. */
function isCapitalForSmall(text: string, at: number, meant: number): boolean {
  return meant === 0x6c && text.charCodeAt(at) === 0x49
    && (isSmall(text.charCodeAt(at - 1)) || isSmall(text.charCodeAt(at + 1)))
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
