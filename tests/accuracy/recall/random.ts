/** Chance that is the same on every machine and every day. */
export interface Random {
  /** From 0 up to, and not including, `end`. */
  integer(end: number): number
  pick<T>(list: readonly T[]): T
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, enough for choosing places. */
export function createRandom(seed: number): Random {
  let state = seed
  const integer = (end: number): number => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000 * end)
  }
  return {
    integer,
    pick: (list) => {
      const chosen = list[integer(list.length)]
      if (chosen === undefined) throw new Error('There is nothing to pick from an empty list')
      return chosen
    },
  }
}

/** A seed for a name: FNV-1a of its UTF-16 units. */
export function seedOf(name: string): number {
  let hash = 0x811C9DC5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash
}
