/** A piece of a glob, which stands for some texts of a path. */
export type GlobNode =
  /** One character that passes, which never is a slash. A wildcard may not begin a hidden name, unless `*` may. */
  | {readonly kind: 'one'; readonly passes: (character: string) => boolean; readonly isWild: boolean}
  | {readonly kind: 'slash'}
  /** Any number of times, and how often at least. */
  | {readonly kind: 'repeat'; readonly node: GlobNode; readonly least: 0 | 1; readonly most: 1 | undefined}
  | {readonly kind: 'all'; readonly nodes: readonly GlobNode[]}
  | {readonly kind: 'any'; readonly nodes: readonly GlobNode[]}

/** Alternatives in alternatives: deeper ones are read as they are written. */
const deepest = 20

/** `{1..999}` is as far as a range may go; a longer one is read as it is written. */
const longestRange = 1000

const anyCharacter: GlobNode = {kind: 'one', passes: () => true, isWild: true}
const slash: GlobNode = {kind: 'slash'}
const star: GlobNode = {kind: 'repeat', node: anyCharacter, least: 0, most: undefined}
const name: GlobNode = {kind: 'repeat', node: anyCharacter, least: 1, most: undefined}
const folders: GlobNode = {kind: 'repeat', node: {kind: 'all', nodes: [name, slash]}, least: 0, most: undefined}
const below: GlobNode = {kind: 'all', nodes: [folders, name]}

/** Reads a glob; where brackets do not close, they mean themselves. */
export function parseGlob(pattern: string): GlobNode {
  return new Parser(pattern).all('', 0)
}

class Parser {
  readonly #pattern: string
  readonly #closed: ReadonlySet<number>
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
    this.#closed = closedBrackets(pattern)
  }

  /** What stands before the end, or before one of the characters that end it here. */
  all(ends: string, depth: number): GlobNode {
    const nodes: GlobNode[] = []
    const begin = this.#at
    while (this.#at < this.#pattern.length && !ends.includes(this.#pattern.charAt(this.#at))) {
      nodes.push(this.#folders(ends, begin) ?? this.#piece(depth))
    }
    return {kind: 'all', nodes}
  }

  /** `**` that stands between slashes, with the slash that belongs to it. */
  #folders(ends: string, begin: number): GlobNode | undefined {
    const rest = this.#pattern.slice(this.#at, this.#at + 4)
    const isEnd = (after: number): boolean => {
      const next = this.#pattern.charAt(this.#at + after)
      return next === '' || ends.includes(next)
    }
    // `a/**` is `a` too; `*/**` is no file that lies in no folder.
    if (rest.startsWith('/**') && isEnd(3) && this.#pattern.charAt(this.#at - 1) !== '*') {
      this.#at += 3
      return {kind: 'repeat', node: {kind: 'all', nodes: [slash, below]}, least: 0, most: 1}
    }
    if (!rest.startsWith('**') || (this.#at > begin && this.#pattern.charAt(this.#at - 1) !== '/')) return undefined
    if (isEnd(2)) {
      this.#at += 2
      return below
    }
    if (rest.charAt(2) !== '/') return undefined
    this.#at += 3
    return folders
  }

  #piece(depth: number): GlobNode {
    const start = this.#at++
    const character = this.#pattern.charAt(start)
    const opens = (bracket: number): boolean => depth < deepest && this.#closed.has(bracket)
    if (signs.includes(character) && opens(start + 1) && this.#pattern.charAt(start + 1) === '(') {
      this.#at++
      return this.#extended(character, depth)
    }
    switch (character) {
      case '/': return slash
      case '?': return anyCharacter
      case '*':
        while (this.#pattern.charAt(this.#at) === '*') this.#at++
        if (this.#pattern.charAt(this.#at) !== '.') return star
        // The dot of `*.md` does not begin a name.
        this.#at++
        return {kind: 'all', nodes: [star, {...literal('.'), isWild: true}]}
      case '[': return this.#class() ?? literal('[')
      case '{': return opens(start) ? this.#braces(depth) : literal('{')
      case '\\': return this.#at < this.#pattern.length ? literal(this.#pattern.charAt(this.#at++)) : literal('\\')
      default: return literal(character)
    }
  }

  /** `[a-z]` or `[!a-z]`; a bracket that stands first is one of the class. */
  #class(): GlobNode | undefined {
    const [written, not = '', inside = ''] = classAt(this.#pattern, this.#at) ?? []
    if (written === undefined || inside === '') return undefined
    this.#at += written.length
    const ranges = Array.from(inside.matchAll(/\\?([^])(?:-\\?([^]))?/g), ([, first = '', last = first]) => [first, last] as const)
    const isIn = (character: string): boolean => ranges.some(([first, last]) => first <= character && character <= last)
    return {kind: 'one', passes: not === '' ? isIn : (character) => !isIn(character), isWild: not !== ''}
  }

  /** `{a,b}` or `{1..9}`, from behind the first brace. */
  #braces(depth: number): GlobNode {
    const range = rangeOf(this.#pattern.slice(this.#at, this.#at + 20))
    if (range) {
      this.#at += range.length
      return range.node
    }
    const nodes = this.#alternatives(',', '}', depth)
    return nodes.length > 1 ? {kind: 'any', nodes} : {kind: 'all', nodes: [literal('{'), ...nodes, literal('}')]}
  }

  /** `@(a|b)` and its kin, from behind the bracket. */
  #extended(sign: string, depth: number): GlobNode {
    const node: GlobNode = {kind: 'any', nodes: this.#alternatives('|', ')', depth)}
    if (sign === '@') return node
    return {kind: 'repeat', node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : undefined}
  }

  #alternatives(separator: string, end: string, depth: number): readonly GlobNode[] {
    const nodes: GlobNode[] = []
    for (;;) {
      nodes.push(this.all(separator + end, depth + 1))
      const stop = this.#pattern.charAt(this.#at++)
      if (stop !== separator) return nodes
    }
  }
}

/** Stand before a bracket that holds alternatives. */
const signs = '@?*+'

function classAt(pattern: string, at: number): RegExpExecArray | null {
  return /^([!^]?)(\]?[^\]]*)\]/.exec(pattern.slice(at, at + longestClass))
}

const longestClass = 256

/** Where `{`, and `(` behind a sign, stand that are closed again: each is known before it is read. */
function closedBrackets(pattern: string): ReadonlySet<number> {
  const open: number[] = []
  const closed = new Set<number>()
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at)
    if (character === '\\') at++
    else if (character === '[') at += classAt(pattern, at + 1)?.[0].length ?? 0
    else if (character === '{' || (character === '(' && at > 0 && signs.includes(pattern.charAt(at - 1)))) open.push(at)
    else if (pattern.charAt(open.at(-1) ?? pattern.length) === (character === '}' ? '{' : character === ')' ? '(' : '\0')) {
      closed.add(open.pop() ?? 0)
    }
  }
  return closed
}

function literal(character: string): GlobNode & {readonly kind: 'one'} {
  return {kind: 'one', passes: (other) => other === character, isWild: false}
}

/** `1..9}` or `a..f}`; undefined for anything else. */
function rangeOf(written: string): {readonly node: GlobNode; readonly length: number} | undefined {
  const [all, low = '', high = ''] = /^(\d{1,6}|[a-z])\.\.(\d{1,6}|[a-z])\}/i.exec(written) ?? []
  if (all === undefined) return undefined
  const isNumeric = /^\d/.test(low)
  if (isNumeric !== /^\d/.test(high)) return undefined
  const code = (end: string): number => isNumeric ? Number(end) : end.charCodeAt(0)
  const [first, last] = [Math.min(code(low), code(high)), Math.max(code(low), code(high))]
  if (last - first >= longestRange) return undefined
  const texts = Array.from({length: last - first + 1}, (_, index) => (
    isNumeric ? String(first + index) : String.fromCharCode(first + index)
  ))
  return {node: {kind: 'any', nodes: texts.map((text) => ({kind: 'all', nodes: Array.from(text, literal)}))}, length: all.length}
}
