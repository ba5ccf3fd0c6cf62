import {decodeHTML, decodeHTMLAttribute} from 'entities/decode'
import type {LocatedTextBuilder} from '../../located-text.ts'
import type {Range} from '../../range.ts'

/**
 * Where each character of a decoded value stands: its offsets in the source, with one more for the end. Undefined
 * where the value stands there character by character. Entities, `\r\n` and what the parser dropped make them part.
 */
export function placesOf(source: string, value: string, start: number, end: number): Int32Array | undefined {
  if (value.length === end - start) return undefined
  const places = new Int32Array(value.length + 1)
  let at = start
  for (let index = 0; index < value.length;) {
    const unit = value.charCodeAt(index)
    const here = source.charCodeAt(at)
    places[index] = at
    if (here === 38) {
      const [length, sourceLength] = entityAt(source, at, end, value, index)
      places.fill(at, index, index + length)
      index += length
      at += sourceLength
    } else if (here === unit || (here === 0 && unit === 0xFFFD)) {
      index++
      at++
    } else if (here === 13 && unit === 10) {
      index++
      at += source.charCodeAt(at + 1) === 10 ? 2 : 1
    } else if (at < end) {
      at++
    } else {
      places.fill(end, index)
      break
    }
  }
  places[value.length] = end
  return places
}

/** How many characters an entity gives, and how many it takes. */
function entityAt(source: string, at: number, end: number, value: string, index: number): readonly [number, number] {
  entity.lastIndex = at
  const written = entity.exec(source)?.[0].slice(0, end - at)
  if (written !== undefined) {
    for (const decode of [decodeHTML, decodeHTMLAttribute]) {
      const decoded = decode(written)
      if (decoded === written) continue
      const tail = Math.min(commonEnd(decoded, written), decoded.length - 1)
      const length = decoded.length - tail
      if (value.startsWith(decoded.slice(0, length), index)) return [length, written.length - tail]
    }
  }
  return value.charCodeAt(index) === 38 ? [1, 1] : [0, 1]
}

const entity = /&(?:#[xX]?[\da-fA-F]{1,32}|[a-zA-Z][a-zA-Z\d]{0,31});?/y

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/** Puts the characters of a value from one offset to another, piece by piece where they do not stand as they are. */
export function putPlaced(
  text: LocatedTextBuilder, value: string, start: number, places: Int32Array | undefined, from: number, to: number,
): void {
  if (places === undefined) {
    text.put(value.slice(from, to), start + from, start + to)
    return
  }
  let at = from
  while (at < to) {
    let next = at + 1
    const place = places[at] ?? 0
    if (places[next] === place) {
      while (next < to && places[next] === place) next++
    } else if (places[next] === place + 1) {
      while (next < to && places[next + 1] === (places[next] ?? 0) + 1) next++
    }
    text.put(value.slice(at, next), place, places[next] ?? place)
    at = next
  }
}

/** The value inside the source of an attribute, `name="value"`, without its quotation marks. */
export function rangeOfValue(source: string, start: number, end: number): Range {
  const equals = source.indexOf('=', start)
  if (equals < 0 || equals >= end) return [end, end]
  let at = equals + 1
  while (at < end && source.charAt(at).trim() === '') at++
  const quote = source[at]
  if (quote !== '"' && quote !== '\'') return [at, end]
  return [at + 1, end > at + 1 && source[end - 1] === quote ? end - 1 : end]
}
