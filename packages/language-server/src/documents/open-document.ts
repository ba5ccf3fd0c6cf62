import type {Range} from '@presscheck/linter'
import type {Position, Range as ClientRange, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import type {FileText} from '../host.ts'
import {decodedLength, encodedLength, type PositionEncoding} from './position-encoding.ts'

/** What a client says of a document when it opens it. */
export interface DocumentFacts {
  readonly uri: string
  readonly languageId: string
  readonly version: number
  readonly text: string
}

/** A document as it stands in the editor. It knows its lines, and counts characters as the client does. */
export class OpenDocument {
  readonly uri: string
  readonly languageId: string
  readonly #encoding: PositionEncoding
  #version: number
  #text: string
  #lineStarts: number[]
  #undecodable: readonly number[] = []

  constructor({uri, languageId, version, text}: DocumentFacts, encoding: PositionEncoding) {
    this.uri = uri
    this.languageId = languageId
    this.#encoding = encoding
    this.#version = version
    this.#text = text
    this.#lineStarts = [0, ...startsWithin(text, 0, text.length)]
  }

  get version(): number {
    return this.#version
  }

  get text(): string {
    return this.#text
  }

  /** Offsets of each U+FFFD that stands for bytes of the file which could not be read. */
  get undecodable(): readonly number[] {
    return this.#undecodable
  }

  /** Compares what the editor read with the file: what could not be read there was lost here too. */
  compareWith(file: FileText | undefined): void {
    this.#undecodable = file?.text === this.#text ? file.undecodable : []
  }

  /** Changes the text in place: each change speaks of what the one before it left. */
  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    for (const change of changes) {
      if ('range' in change) this.#replace(this.#offsetsOf(change.range), change.text)
      else this.#replace([0, this.#text.length], change.text)
    }
    this.#version = version
  }

  /** The place of an offset, in the units of the client. */
  positionAt(offset: number): Position {
    const line = this.#lineOf(offset)
    const start = this.#lineStarts[line] ?? 0
    const character = encodedLength(this.#text.slice(start, offset), offset - start, this.#encoding)
    return {line, character}
  }

  /** Half-open offsets as the client counts. */
  rangeOf([start, end]: Range): ClientRange {
    return {start: this.positionAt(start), end: this.positionAt(end)}
  }

  /** The offset of a place; one beyond the end of its line or of the text is the end. */
  offsetAt({line, character}: Position): number {
    const start = this.#lineStarts[line]
    if (start === undefined) return line < 0 ? 0 : this.#text.length
    return start + decodedLength(this.#lineAt(line), Math.max(0, character), this.#encoding)
  }

  #offsetsOf({start, end}: ClientRange): Range {
    const [one, other] = [this.offsetAt(start), this.offsetAt(end)]
    return [Math.min(one, other), Math.max(one, other)]
  }

  /** Without its line break. */
  #lineAt(line: number): string {
    const next = this.#lineStarts[line + 1]
    return this.#text.slice(this.#lineStarts[line], next).replace(/\r?\n$|\r$/, '')
  }

  #lineOf(offset: number): number {
    return firstIndex(this.#lineStarts, (start) => start > offset) - 1
  }

  #replace([start, end]: Range, inserted: string): void {
    this.#text = this.#text.slice(0, start) + inserted + this.#text.slice(end)
    // A break just before the change may join with what was inserted: `\r` and `\n` are one.
    const moved = start + inserted.length - end
    this.#undecodable = this.#undecodable.flatMap((at) => at < start ? at : at < end ? [] : at + moved)
    const first = Math.max(1, firstIndex(this.#lineStarts, (at) => at >= start))
    const last = Math.max(first, firstIndex(this.#lineStarts, (at) => at > end))
    const between = startsWithin(this.#text, Math.max(0, start - 1), start + inserted.length)
    this.#lineStarts = [
      ...this.#lineStarts.slice(0, first),
      ...between,
      ...this.#lineStarts.slice(last).map((at) => at + moved),
    ]
  }
}

/** Starts of the lines whose breaks end in a part of a text. */
function startsWithin(text: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The index of the first number of a rising list that passes; its length where none does. */
function firstIndex(numbers: readonly number[], passes: (number: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(numbers[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
