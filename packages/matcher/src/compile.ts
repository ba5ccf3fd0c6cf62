/** Compiles phrases into the bytes that `loadMatcher` reads; a phrase's number is its place in the list. */
export function compile(phrases: readonly string[]): Uint8Array {
  const text = phrases.join('\n')
  const units = Uint16Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
  return new Uint8Array(units.buffer)
}
