import {type DecodedSource, decodeSource} from '@presscheck/article'
import {contentHash} from '@presscheck/store'
import {Problem} from '../problem.ts'

/** A file as it was read; its text is made when first asked for, which throws a `Problem` where it holds none. */
export class Source {
  readonly bytes: Buffer
  #hash: string | undefined
  #decoded: DecodedSource | undefined

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** Of its bytes. */
  get hash(): string {
    return (this.#hash ??= contentHash(this.bytes))
  }

  get text(): string {
    return this.decoded.text
  }

  /** Offsets of what could not be read: written back, it would be lost. */
  get undecodable(): readonly number[] {
    return this.decoded.undecodable
  }

  get decoded(): DecodedSource {
    return (this.#decoded ??= decode(this.bytes))
  }
}

function decode(bytes: Buffer): DecodedSource {
  const source = decodeSource(bytes)
  if (source.problem) throw new Problem(source.problem.message)
  return source
}

/** Why a source with `undecodable` is never written. */
export const wouldLoseBytes = 'some bytes of it cannot be read, and would be lost.'
