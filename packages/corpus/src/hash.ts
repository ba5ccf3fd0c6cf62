/** Hashes are whole numbers from 0 up to this, exclusive: as many as a `number` holds exactly. */
export const hashLimit: number = 2 ** 53

/**
 * A hash of a text in 53 bits: two 32-bit lanes over its UTF-16 units, each finished as MurmurHash3 does. It is part of
 * the file format of profiles. Among n texts, the chance that any two share a hash is n² / 2⁵⁴.
 */
export function hashText(text: string, seed: number): number {
  let [high, low] = [seed ^ 0xdeadbeef, seed ^ 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  return join(finish(high ^ Math.imul(low ^ (low >>> 16), 0x85ebca6b)), finish(low ^ (high >>> 13)))
}

/** One hash of two hashes; of the first alone where the second is left out. */
export function hashPair(one: number, other: number = 0): number {
  const high = finish(lowHalf(one) ^ Math.imul(highHalf(one) + 0x9e3779b9, 0x85ebca6b))
  const low = finish(lowHalf(other) ^ Math.imul(highHalf(other) + 0x7f4a7c15, 0xc2b2ae35) ^ high)
  return join(finish(high + Math.imul(low, 0x9e3779b1)), low)
}

/** The final mix of MurmurHash3: each bit of the input changes each bit of the result with the chance of a half. */
export function finish(bits: number): number {
  let mixed = bits ^ (bits >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function join(high: number, low: number): number {
  return (high >>> 11) * 2 ** 32 + low
}

function highHalf(hash: number): number {
  return Math.floor(hash / 2 ** 32)
}

function lowHalf(hash: number): number {
  return hash >>> 0
}
