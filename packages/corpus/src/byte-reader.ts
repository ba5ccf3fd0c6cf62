/** Reads what `ByteWriter` wrote. Throws a `RangeError` where the bytes end too early or a number is too great. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  number(): number {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError('The bytes end within a number.')
      value += (byte & 0x7f) * scale
      if (value > Number.MAX_SAFE_INTEGER + 1) throw new RangeError('A number is too great.')
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }

  /** How many of something follow: never more than there are bytes left, so that no size can exhaust the memory. */
  count(): number {
    const value = this.number()
    if (value > this.#bytes.length - this.#at) throw new RangeError('The bytes end before what they announce.')
    return value
  }

  /** A list as `ascending` wrote it, of `count` numbers. */
  ascending(count: number): Float64Array {
    const values = new Float64Array(count)
    let value = 0
    for (let index = 0; index < count; index++) values[index] = (value += this.number())
    return values
  }

  raw(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new RangeError('The bytes end before what they announce.')
    return this.#bytes.slice(this.#at, (this.#at += count))
  }

  /** All that is left. */
  rest(): Uint8Array {
    return this.raw(this.#bytes.length - this.#at)
  }

  text(): string {
    return decodeUtf8(this.raw(this.count()))
  }
}

/** Bytes as `encodeUtf8` writes them; nothing else comes here, for the checksum is right. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let code = more === 0 ? first : first & (0x3f >> more)
    for (let count = 0; count < more; count++) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f)
    if (code > 0x10ffff) throw new RangeError('A text is no UTF-8.')
    text += String.fromCodePoint(code)
  }
  return text
}
