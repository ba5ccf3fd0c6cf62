/** Enough for the names of many pages; then they are looked at anew. */
const mostRemembered = 5000

/** A function of a name that remembers what it made of it: pages repeat their classes thousands of times. */
export function remember<Value>(make: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    if (known.size >= mostRemembered) known.clear()
    const made = make(name)
    known.set(name, made)
    return made
  }
}
