import type {Block} from '@presscheck/article'
import type {LanguageCode} from '@presscheck/languages'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import * as v from 'valibot'
import {VFile} from 'vfile'
import {defineRule} from '../define-rule.ts'
import type {Rule} from '../rule.ts'
import {offsetsOf, pluggable, type PluginRuleDefinition} from './plugin-rule.ts'
import {type PluginMessages, reportOf} from './report-message.ts'

/** A retext plugin, and what its messages become. */
export interface RetextRuleDefinition extends PluginRuleDefinition {
  /** The only languages whose blocks the plugin reads; English by default. */
  readonly languages?: readonly LanguageCode[]
  /** A test that never misses: where the prose does not match, the plugin has nothing to say. */
  readonly trigger?: RegExp
  /** A closer test that never misses, for blocks that pass the trigger. A tree costs far more than either. */
  readonly suspects?: (block: Block) => boolean
  /** Turns down a message that is known to be wrong: half-open offsets into the block's text. */
  readonly accepts?: (block: Block, start: number, end: number) => boolean
}

/**
 * Turns a retext plugin into a rule: each of its messages is a finding at our range, each expected value a fix or
 * a suggestion. Trees exist only for blocks that the trigger and `suspects` let through.
 */
export function fromRetext(definition: RetextRuleDefinition): Rule {
  const {plugin: _, suspects, accepts, expected, message, languages = ['en'], trigger, ...facts} = definition
  const processor = unified().use(retextEnglish).use([pluggable(definition)])
  const messages: PluginMessages = {found: message, replace: 'Write `{expected}`'}
  return defineRule({
    ...facts,
    unit: 'block',
    languages,
    ...(trigger && {trigger}),
    messages,
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
        const canEdit = at[1] - at[0] === end - start
        report(reportOf(found, {at, words: block.prose.slice(start, end), canEdit, expected}))
      }
    },
  })
}
