/** Patterns that were built at run time since this module was loaded: no linter of sources sees these. */
export const built = new Map<string, RegExp>()

function record(plain: RegExpConstructor, [pattern, flags]: readonly [RegExp | string, string?]): RegExp {
  const made = new plain(pattern, flags)
  built.set(String(made), made)
  return made
}

Object.defineProperty(globalThis, 'RegExp', {
  value: new Proxy(RegExp, {
    construct: (plain, given: [RegExp | string, string?]) => record(plain, given),
    apply: (plain, _, given: [RegExp | string, string?]) => record(plain, given),
  }),
})
