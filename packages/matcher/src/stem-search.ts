import {CharacterReader} from './character-reader.ts'
import {kind, unit} from './character.ts'
import type {Folding} from './folding.ts'
import {leaderOf} from './look-alikes.ts'
import {isSpacer, passGap} from './spaced-letters.ts'
import type {Trie} from './trie.ts'

/** The label of what must be read in its place: no stem holds this unit. */
const noLabel = 0xffff

type Found = (phrase: number) => void

/** Reads stems out of a text: which phrases may stand at a place. */
export class StemSearch {
  readonly #trie: Trie
  readonly #folding: Folding
  readonly #reader: CharacterReader
  /** By UTF-16 unit: its label in the trie if it is a letter of a word; 0 where nobody has asked. */
  readonly #labels = new Uint16Array(0x10000)

  constructor(trie: Trie, folding: Folding) {
    this.#trie = trie
    this.#folding = folding
    this.#reader = new CharacterReader(folding)
  }

  /** Calls `found` with each phrase whose stem stands at `from`. */
  search(text: string, from: number, found: Found): void {
    const reader = this.#reader
    let node = this.#trie.root
    for (let at = from; at < text.length;) {
      const label = this.#labels[text.charCodeAt(at)] || this.#labelOf(text.charCodeAt(at))
      if (label !== noLabel) {
        node = this.#follow(node, label, found)
        at++
      } else {
        reader.read(text, at)
        at = reader.next
        if (reader.kind === kind.diacritic || reader.kind === kind.invisible) continue
        node = this.#follow(node, reader.kind === kind.other ? reader.first : leaderOf(reader.first), found)
        for (let i = 0; i < reader.rest.length && node !== this.#trie.root; i++) {
          node = this.#follow(node, reader.rest.charCodeAt(i), found)
        }
      }
      if (node === this.#trie.root) return
    }
  }

  /** Keeps the label of a unit that is a letter of a word, for the next time. */
  #labelOf(code: number): number {
    const isWord = this.#folding.kinds[code] === kind.word
    return (this.#labels[code] = isWord ? leaderOf(this.#folding.fold(code)) : noLabel)
  }

  #follow(parent: number, label: number, found: Found): number {
    const node = this.#trie.follow(parent, label)
    if (node !== this.#trie.root && this.#trie.hasEndings(node)) this.#trie.forEachEnding(node, found)
    return node
  }

  /**
   * The same for a phrase whose first word is written in single letters with `spacer` between them. Whether a word ends
   * between two of them cannot be seen, so that both ways are tried; a stem is short, and so is the search.
   */
  searchSpaced(text: string, from: number, spacer: number, found: Found): void {
    const trie = this.#trie
    const {kinds} = this.#folding
    const readLetter = (parent: number, at: number): void => {
      const node = at < text.length ? trie.follow(parent, leaderOf(this.#folding.fold(text.charCodeAt(at)))) : trie.root
      if (node === trie.root) return
      trie.forEachEnding(node, found)
      const next = at + 1
      if (isSpacer(kinds, text, next, spacer)) {
        readLetter(node, next + 1)
        readGap(node, next + 1)
      } else {
        const word = passGap(kinds, text, next)
        if (word > next) readGap(node, word)
        else readLetter(node, next)
      }
    }
    const readGap = (parent: number, at: number): void => {
      const node = trie.follow(parent, unit.blank)
      if (node === trie.root) return
      trie.forEachEnding(node, found)
      readLetter(node, at)
    }
    readLetter(trie.root, from)
  }
}
