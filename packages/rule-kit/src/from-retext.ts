import type {Block} from '@presscheck/article'
import type {LanguageCode} from '@presscheck/languages'
import retextEnglish from 'retext-english'
import {type Pluggable, unified} from 'unified'
import * as v from 'valibot'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {defineRule} from './define-rule.ts'
import type {Confidence} from './finding.ts'
import type {Group, InvalidExample, Rule, ValidExample} from './rule.ts'

/** A retext plugin, and what its messages become. */
export interface RetextRuleDefinition {
  readonly id: `${Group}/${string}`
  readonly summary: string
  readonly why: string
  readonly confidence: Confidence
  readonly optional?: string
  /** The plugin, or a list of the plugin and its options. */
  readonly plugin: Pluggable
  /** The only languages whose blocks the plugin reads; English by default. */
  readonly languages?: readonly LanguageCode[]
  /** A test that never misses: where the prose does not match, the plugin has nothing to say. */
  readonly trigger?: RegExp
  /** A closer test that never misses, for blocks that pass the trigger. A tree costs far more than either. */
  readonly suspects?: (block: Block) => boolean
  /** Turns down a message that is known to be wrong: half-open offsets into the block's text. */
  readonly accepts?: (block: Block, start: number, end: number) => boolean
  /** `fix` where the plugin's only expected value is always right, else `suggest`. */
  readonly expected: 'fix' | 'suggest'
  /** `{actual}`, `{expected}` and `{reason}` stand for what the plugin says. */
  readonly message: string
  readonly examples: {readonly valid: readonly ValidExample[]; readonly invalid: readonly InvalidExample[]}
}

/**
 * Turns a retext plugin into a rule: each of its messages is a finding at our range, each expected value a fix or
 * a suggestion. Trees exist only for blocks that the trigger and `suspects` let through.
 */
export function fromRetext(definition: RetextRuleDefinition): Rule {
  const {plugin, suspects, accepts, expected, message, languages = ['en'], trigger, ...facts} = definition
  const processor = unified().use(retextEnglish).use([plugin])
  return defineRule({
    ...facts,
    unit: 'block',
    languages,
    ...(trigger && {trigger}),
    messages: {found: message, replace: 'Write `{expected}`'},
    options: v.object({}),
    check({block, report}) {
      if (suspects && !suspects(block)) return
      const file = new VFile(block.prose)
      processor.runSync(processor.parse(file), file)
      for (const found of file.messages) {
        const [start, end] = offsetsOf(found)
        if (accepts && !accepts(block, start, end)) continue
        const at = block.locate(start, end)
        // Where the words span markup, a replacement would swallow it.
        const values = at[1] - at[0] === end - start ? (found.expected ?? []) : []
        const edits = values.map((text) => ({range: at, text}))
        const [only] = edits
        report({
          at,
          message: 'found',
          data: {
            actual: found.actual ?? block.prose.slice(start, end),
            expected: values[0] ?? '',
            reason: found.reason,
          },
          ...(expected === 'fix' && edits.length === 1 && only
            ? {fix: only}
            : {suggestions: edits.map((edit) => ({message: 'replace', data: {expected: edit.text}, edit}))}),
        })
      }
    },
  })
}

function offsetsOf({place}: VFileMessage): readonly [start: number, end: number] {
  if (!place) return [0, 0]
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return [start.offset ?? 0, end.offset ?? start.offset ?? 0]
}
