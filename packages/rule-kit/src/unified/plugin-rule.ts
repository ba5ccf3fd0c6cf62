import type {Pluggable} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Confidence} from '../finding.ts'
import type {InvalidExample, ValidExample} from '../rule.ts'

/**
 * A plugin of unified, or a list of one and its options, whatever tree it reads, and by whichever version of unified it
 * is typed.
 */
export type UnifiedPlugin = Attacher | readonly [plugin: Attacher, ...options: readonly unknown[]]

type Attacher = (this: never, ...options: never[]) => unknown

/** A unified plugin, and what its messages become. */
export interface PluginRuleDefinition {
  readonly id: `${string}/${string}`
  readonly summary: string
  readonly why: string
  readonly confidence: Confidence
  readonly optional?: string
  /** The plugin, or a list of the plugin and its options. */
  readonly plugin: UnifiedPlugin
  /** `fix` where the plugin's only expected value is always right, else `suggest`. */
  readonly expected: 'fix' | 'suggest'
  /** `{actual}`, `{expected}` and `{reason}` stand for what the plugin says. */
  readonly message: string
  readonly examples: {readonly valid: readonly ValidExample[]; readonly invalid: readonly InvalidExample[]}
}

/** The plugin as unified takes it. Throws `TypeError` where it is none. */
export function pluggable({id, plugin}: Pick<PluginRuleDefinition, 'id' | 'plugin'>): Pluggable {
  if (isPluggable(plugin)) return plugin
  throw new TypeError(`The plugin of ${id} must be a function, or a list of a function and its options.`)
}

function isPluggable(plugin: unknown): plugin is Pluggable {
  return typeof plugin === 'function' || (Array.isArray(plugin) && typeof plugin[0] === 'function')
}

/** The half-open offsets that a message of a plugin stands at; the start of the text where it names no place. */
export function offsetsOf({place}: VFileMessage): readonly [start: number, end: number] {
  if (!place) return [0, 0]
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return [start.offset ?? 0, end.offset ?? start.offset ?? 0]
}
