/** The place of a number in an ascending list; -1 where it is not there. */
export function placeOf(values: Float64Array | Uint32Array, value: number): number {
  const place = firstFrom(values, value)
  return values[place] === value ? place : -1
}

/** The first place in an ascending list whose number is at least `value`. */
export function firstFrom(values: Float64Array | Uint32Array, value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
