const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in base64 (RFC 4648). Signs outside of its alphabet count as zero. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value
  const valueAt = (at: number) => values[text.charCodeAt(at)] ?? 0
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let to = 0
  for (let from = 0; from < text.length; from += 4) {
    const group = (valueAt(from) << 18) | (valueAt(from + 1) << 12) | (valueAt(from + 2) << 6) | valueAt(from + 3)
    // Writes past the end, of the padding, are lost.
    bytes[to++] = group >> 16
    bytes[to++] = (group >> 8) & 0xff
    bytes[to++] = group & 0xff
  }
  return bytes
}
