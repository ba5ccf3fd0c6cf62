/** An input out of known ones: parts of two, with bytes changed, left out or doubled. `random` gives 0 to 1. */
export function mutate(known: readonly Uint8Array[], random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = () => known[below(known.length)] ?? new Uint8Array()
  const [one, other] = [pick(), pick()]
  const bytes = [...one.subarray(0, below(one.length + 1)), ...other.subarray(below(other.length + 1))]
    .slice(0, longest)
  for (let change = below(4); change > 0; change--) {
    const at = below(bytes.length + 1)
    const length = below(8)
    const changes = [
      () => bytes.splice(at, 1, below(256)),
      () => bytes.splice(at, length),
      () => bytes.splice(at, 0, ...bytes.slice(at, at + length)),
      () => bytes.splice(at, 0, below(128)),
    ]
    changes[below(changes.length)]?.()
  }
  return Uint8Array.from(bytes)
}

/** Longer ones take more time and tell no more. */
const longest = 4096
