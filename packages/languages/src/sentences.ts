import {character, characterAt, characterTable} from './characters.ts'
import type {Language} from './language.ts'
import {endsSentence} from './sentence-stops.ts'
import {type Spans, SpanList} from './spans.ts'

const {stop, blank} = character

const lineFeed = '\n'.charCodeAt(0)
const closers: ReadonlySet<string> = new Set('"\'’”“‘»›)]}」』】）》〉｣＂')

/**
 * The sentences of a text, without the blanks between them. A stop ends one unless it belongs to a figure, an
 * initial, an abbreviation of the language or an ordinal, or the text goes on in lower case; an empty line ends one
 * too. Time is linear: at a stop only the word before it and the word after it are looked at.
 */
export function scanSentences(text: string, language: Language | undefined): Spans {
  const table = characterTable()
  const sentences = new SpanList()
  let start = skip(table, text, 0, blank)
  let at = start
  while (at < text.length) {
    let next = at + 1
    if (characterAt(table, text, at) & stop) {
      const stopsEnd = skip(table, text, at, stop)
      next = skipClosers(text, stopsEnd)
      if (endsSentence({table, text, start, stopStart: at, stopEnd: stopsEnd, end: next, language})) {
        sentences.add(start, next)
        next = start = skip(table, text, next, blank)
      }
    } else if (text.charCodeAt(at) === lineFeed && isEmptyLine(table, text, at + 1)) {
      sentences.add(start, trimEnd(table, text, at))
      next = start = skip(table, text, at, blank)
    }
    at = next
  }
  if (start < text.length) sentences.add(start, trimEnd(table, text, text.length))
  return sentences
}

/** The end of a run of characters of the given kinds that begins at `at`. */
function skip(table: Uint8Array, text: string, at: number, kinds: number): number {
  while (at < text.length && characterAt(table, text, at) & kinds) at++
  return at
}

/** Past the quotation marks and brackets that close after a stop, a French `»` after its narrow blank too. */
function skipClosers(text: string, at: number): number {
  while (closers.has(text.charAt(at))) at++
  return /[\u00A0\u202F]/.test(text.charAt(at)) && /[»›]/.test(text.charAt(at + 1)) ? at + 2 : at
}

function isEmptyLine(table: Uint8Array, text: string, at: number): boolean {
  while (at < text.length && text.charCodeAt(at) !== lineFeed && characterAt(table, text, at) & blank) at++
  return text.charCodeAt(at) === lineFeed
}

function trimEnd(table: Uint8Array, text: string, end: number): number {
  while (end > 0 && characterAt(table, text, end - 1) & blank) end--
  return end
}
