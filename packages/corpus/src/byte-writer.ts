/** Bytes that grow as they are written: whole numbers in base 128, texts in UTF-8. */
export class ByteWriter {
  #bytes = new Uint8Array(2 ** 12)
  #length = 0

  /** A whole number from 0 to 2⁵³: seven bits a byte, the lowest first, the eighth bit says that more follow. */
  number(value: number): void {
    this.#reserve(8)
    let rest = value
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes[this.#length++] = rest
  }

  /** Ascending numbers, each as its distance from the one before. */
  ascending(values: Float64Array | Uint32Array): void {
    let before = 0
    for (const value of values) {
      this.number(value - before)
      before = value
    }
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** A text in UTF-8 with its length in bytes before it; half of a character becomes U+FFFD. */
  text(text: string): void {
    const bytes = encodeUtf8(text)
    this.number(bytes.length)
    this.raw(bytes)
  }

  /** What was written so far, not copied: it holds until more is written. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = wellFormed(character.codePointAt(0) ?? 0)
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return Uint8Array.from(bytes)
}

function wellFormed(code: number): number {
  return code >= 0xd800 && code < 0xe000 ? 0xfffd : code
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}
