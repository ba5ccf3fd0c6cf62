import type {Shard} from './selection.ts'

/**
 * Whether a file belongs to a part. Its name alone decides, so that a new article moves no other, and every machine
 * splits alike.
 */
export function isInShard(name: string, {index, count}: Shard): boolean {
  return hash(name) % count === index - 1
}

/** FNV-1a over UTF-16 units, with the last step of MurmurHash3, without which names that end alike fall together. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
