const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in base64 (RFC 4648). Signs outside of its alphabet count as zero. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    const group = ((values[text.charCodeAt(from)] ?? 0) << 18) | ((values[text.charCodeAt(from + 1)] ?? 0) << 12)
      | ((values[text.charCodeAt(from + 2)] ?? 0) << 6) | (values[text.charCodeAt(from + 3)] ?? 0)
    // Writes past the end, of the padding, are lost.
    bytes[to] = group >> 16
    bytes[to + 1] = (group >> 8) & 0xff
    bytes[to + 2] = group & 0xff
  }
  return bytes
}
