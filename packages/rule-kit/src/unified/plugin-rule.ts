import type {Pluggable} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Confidence} from '../finding.ts'
import type {Group, InvalidExample, ValidExample} from '../rule.ts'

/** A unified plugin, and what its messages become. */
export interface PluginRuleDefinition {
  readonly id: `${Group}/${string}`
  readonly summary: string
  readonly why: string
  readonly confidence: Confidence
  readonly optional?: string
  /** The plugin, or a list of the plugin and its options. */
  readonly plugin: Pluggable
  /** `fix` where the plugin's only expected value is always right, else `suggest`. */
  readonly expected: 'fix' | 'suggest'
  /** `{actual}`, `{expected}` and `{reason}` stand for what the plugin says. */
  readonly message: string
  readonly examples: {readonly valid: readonly ValidExample[]; readonly invalid: readonly InvalidExample[]}
}

/** The half-open offsets that a message of a plugin stands at; the start of the text where it names no place. */
export function offsetsOf({place}: VFileMessage): readonly [start: number, end: number] {
  if (!place) return [0, 0]
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return [start.offset ?? 0, end.offset ?? start.offset ?? 0]
}
