import {CharacterReader} from './character-reader.ts'
import {kind} from './character.ts'
import {Confirmation} from './confirm.ts'
import {Folding} from './folding.ts'
import {Hits} from './hits.ts'
import {leaderOf} from './look-alikes.ts'
import type {Matcher, Visit} from './matcher.ts'
import {extendHash, isMarked, longestPrefix, longestSecond, Sieve, value, valueOf} from './sieve.ts'
import {spacerAt} from './spaced-letters.ts'
import {StemSearch} from './stem-search.ts'
import {trait, type Table} from './table.ts'
import {Trie} from './trie.ts'

/** A syllable of Hangul may be three units. */
const farthestStart = 3 * longestPrefix

/** A matcher over a compiled table: the sieve says where to look, the trie for what, the confirmation decides. */
export class PhraseMatcher implements Matcher {
  readonly size: number
  readonly #table: Table
  readonly #folding: Folding
  readonly #sieve: Sieve
  readonly #reader: CharacterReader
  readonly #stems: StemSearch
  readonly #confirmation: Confirmation

  /** Of the text that is scanned. */
  #text = ''
  #hits = new Hits()
  /** The last place at which phrases were looked for. */
  #tried = -1
  /** Of the letters of the word so far. */
  #hash = 0

  constructor(table: Table) {
    this.size = table.traits.length
    this.#table = table
    this.#folding = new Folding(table)
    this.#sieve = new Sieve(table)
    this.#reader = new CharacterReader(this.#folding)
    this.#stems = new StemSearch(new Trie(table), this.#folding)
    this.#confirmation = new Confirmation(table, this.#folding)
  }

  /** Visits when all is read, so that `visit` may scan another text. */
  scan(text: string, visit: Visit): void {
    this.#text = text
    this.#hits = new Hits()
    this.#tried = -1
    this.#read()
    for (const {phrase, start, end, isDisguised} of this.#hits.list()) visit(phrase, start, end, isDisguised)
  }

  #read(): void {
    const text = this.#text
    const {values, bits, mask} = this.#sieve
    const {boundary, firstSingle} = value
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      const next = values[text.charCodeAt(at)] ?? 0
      if (next >= firstSingle) {
        this.#hash = hash
        at = this.#readApart(next, at)
        hash = this.#hash
        continue
      }
      const extended = extendHash(hash, next)
      if (isMarked(bits, mask, extended)) {
        if (next === boundary) this.#endWord(hash, at)
        else this.#tryWord(at + 1)
      }
      hash = extended & -(next & 1)
    }
    this.#endWord(hash, text.length)
  }

  /** Reads what is no plain letter of a word. Returns its last unit. */
  #readApart(itsValue: number, at: number): number {
    if (itsValue === value.silent) return at
    if (itsValue === value.special) return this.#readSpecial(at)
    this.#endWord(this.#hash, at)
    this.#hash = 0
    const hash = extendHash(0, itsValue)
    const after = this.#sieve.values[this.#text.charCodeAt(at + 1)] ?? value.boundary
    if (after >= value.special || this.#sieve.passes(hash) || this.#sieve.passes(extendHash(hash, after))) this.#try(at)
    return at
  }

  /** Reads a character where it stands: its neighbours say what it is. */
  #readSpecial(at: number): number {
    const reader = this.#reader
    reader.read(this.#text, at)
    const {next, kind: itsKind} = reader
    const letters = String.fromCharCode(reader.first) + reader.rest
    if (itsKind === kind.word) this.#readLetters(letters, next)
    else if (itsKind !== kind.diacritic && itsKind !== kind.invisible) {
      this.#endWord(this.#hash, at)
      this.#hash = 0
      if (this.#passesAlone(letters)) this.#try(at)
    }
    return next - 1
  }

  /** Whether a phrase may begin with this character, which is no letter; with several signs in one, any may. */
  #passesAlone(folded: string): boolean {
    const code = folded.codePointAt(0) ?? 0
    return (folded.length > 1 && code <= 0xffff) || this.#sieve.passes(extendHash(0, valueOf(code, false)))
  }

  /** Goes on with folded letters of a word that end at `end`. */
  #readLetters(letters: string, end: number): void {
    for (const letter of letters) {
      const leader = leaderOf(letter.codePointAt(0) ?? 0)
      const own = leader > 0xffff ? value.special : this.#sieve.values[leader] ?? value.special
      this.#hash = extendHash(this.#hash, own < value.special ? own : valueOf(leader, true))
      if (this.#sieve.passes(this.#hash)) this.#tryWord(end)
    }
  }

  /** The word ends whose letters have this hash, if there is one: looks at the next word, too. */
  #endWord(hash: number, end: number): void {
    const ended = extendHash(hash, value.boundary)
    if (!this.#sieve.passes(ended)) return
    if (this.#sieve.passes(extendHash(ended, value.anything)) || this.#passesSecond(ended, end + 1)) this.#tryWord(end)
  }

  /** Whether the letters at `at` may follow a word with this hash. What must be read in its place may always. */
  #passesSecond(ended: number, at: number): boolean {
    let hash = ended
    for (let n = 0; n < longestSecond; n++) {
      const own = this.#sieve.values[this.#text.charCodeAt(at + n)] ?? value.special
      if (own >= value.special) return true
      if (!isLetter(own)) return n === 0 || this.#sieve.passes(extendHash(hash, value.boundary))
      hash = extendHash(hash, own)
    }
    return this.#sieve.passes(hash)
  }

  /** Looks for phrases at the beginning of the word that is read up to `end`, if that is near. */
  #tryWord(end: number): void {
    const {values} = this.#sieve
    let start = end
    while (end - start <= farthestStart && isLetter(values[this.#text.charCodeAt(start - 1)] ?? value.boundary)) start--
    for (let letters = 0; letters <= farthestStart; letters++) {
      const before = this.#letterBefore(start)
      if (before === start) {
        this.#try(start)
        return
      }
      start = before
    }
  }

  /** Where the letter of a word begins that ends at `end`; `end` itself where none does. */
  #letterBefore(end: number): number {
    for (let at = end - 1; at >= 0; at--) {
      if (isLowSurrogate(this.#text.charCodeAt(at)) && isHighSurrogate(this.#text.charCodeAt(at - 1))) at--
      const own = this.#sieve.values[this.#text.charCodeAt(at)] ?? value.boundary
      if (isLetter(own)) return at
      if (own === value.special) {
        this.#reader.read(this.#text, at)
        if (this.#reader.kind === kind.word) return at
        if (this.#reader.kind !== kind.invisible) return end
      } else if (own !== value.silent) return end
    }
    return end
  }

  /** Looks for phrases that begin at `start`, if nobody has. */
  #try(start: number): void {
    if (start <= this.#tried) return
    this.#tried = start
    this.#stems.search(this.#text, start, this.#confirm)
    const spacer = spacerAt(this.#folding.kinds, this.#text, start)
    if (spacer === undefined) return
    this.#stems.searchSpaced(this.#text, start, spacer, (phrase) => {
      if (this.#confirmation.confirmSpaced(this.#text, start, phrase, spacer)) this.#addHit(phrase)
    })
  }

  readonly #confirm = (phrase: number): void => {
    if (this.#confirmation.confirm(this.#text, this.#tried, phrase)) this.#addHit(phrase)
  }

  #addHit(phrase: number): void {
    const {start, end, isDisguised} = this.#confirmation
    const isUnspaced = ((this.#table.traits[phrase] ?? 0) & trait.unspaced) !== 0
    this.#hits.add({phrase, start, end, isDisguised, isUnspaced})
  }
}

/** Whether a value is that of a letter, which are odd. */
function isLetter(itsValue: number): boolean {
  return itsValue <= value.lastLetter && (itsValue & 1) !== 0
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
