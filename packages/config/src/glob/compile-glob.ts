import {type GlobNode, parseGlob} from './parse-glob.ts'

export interface GlobOptions {
  /** Whether `*`, `?` and `**` match names that begin with a dot. */
  readonly dot?: boolean
}

/**
 * What may come next in a path: one character, any of some states, or the end. States are in one list, and named by
 * their places there.
 */
type State =
  | {readonly kind: 'one'; readonly passes: (character: string, isFirst: boolean) => boolean; next: number}
  | {readonly kind: 'fork'; readonly next: number[]}
  | {readonly kind: 'end'}

/**
 * A test for paths with slashes. It follows all readings of the path at once, so it takes time in proportion to the
 * lengths of path and glob whatever they are: an expression for the same could take forever.
 *
 * `*` and `?` stay within a name, and `**` between slashes is any number of folders. There are `[a-z]`, `[!a-z]`,
 * `{a,b}`, `{1..9}`, `@(a|b)`, `?(a)`, `+(a)`, `*(a)`, and `!` in front of all for anything else. A backslash takes the
 * meaning of a sign away.
 */
export function compileGlob(pattern: string, {dot = false}: GlobOptions = {}): (path: string) => boolean {
  const isNegated = /^!(?!\()/.test(pattern)
  const states: State[] = [{kind: 'end'}]
  const start = compile(parseGlob(isNegated ? pattern.slice(1) : pattern), 0, states, dot)
  return (path) => matches(states, start, path) !== isNegated
}

/** Adds the states of a piece, after which comes `next`; returns where it begins. */
function compile(node: GlobNode, next: number, states: State[], dot: boolean): number {
  switch (node.kind) {
    case 'slash':
      return states.push({kind: 'one', passes: (character) => character === '/', next}) - 1
    case 'one': {
      const {passes, isWild} = node
      const isHidden = (character: string, isFirst: boolean): boolean => isWild && !dot && isFirst && character === '.'
      return states.push({
        kind: 'one', next,
        passes: (character, isFirst) => character !== '/' && !isHidden(character, isFirst) && passes(character),
      }) - 1
    }
    case 'all':
      return node.nodes.reduceRight((after, each) => compile(each, after, states, dot), next)
    case 'any':
      return states.push({kind: 'fork', next: node.nodes.map((each) => compile(each, next, states, dot))}) - 1
    case 'repeat': {
      const after: number[] = [next]
      const fork = states.push({kind: 'fork', next: after}) - 1
      const body = compile(node.node, node.most === 1 ? next : fork, states, dot)
      after.push(body)
      return node.least === 1 ? body : fork
    }
  }
}

function matches(states: readonly State[], start: number, path: string): boolean {
  // The last step in which a state was reached: none is followed twice.
  const seen = new Int32Array(states.length).fill(-1)
  let current = reach(states, [start], seen, 0)
  for (let at = 0; at < path.length && current.length > 0; at++) {
    const character = path.charAt(at)
    const isFirst = at === 0 || path.charAt(at - 1) === '/'
    const next: number[] = []
    for (const index of current) {
      const state = states[index]
      if (state?.kind === 'one' && state.passes(character, isFirst)) next.push(state.next)
    }
    current = reach(states, next, seen, at + 1)
  }
  return current.includes(0)
}

/** Where one may be without another character. */
function reach(states: readonly State[], from: readonly number[], seen: Int32Array, step: number): readonly number[] {
  const waiting = [...from]
  const reached: number[] = []
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (seen[index] === step) continue
    seen[index] = step
    const state = states[index]
    if (state?.kind === 'fork') waiting.push(...state.next)
    else reached.push(index)
  }
  return reached
}
