import type {Range} from '@presscheck/article'
import type {VFileMessage} from 'vfile-message'
import type {Edit} from '../finding.ts'
import type {Report} from '../rule.ts'

/** The messages of a rule that speaks for a plugin. */
export interface PluginMessages extends Readonly<Record<string, string>> {
  readonly found: string
  readonly replace: 'Write `{expected}`'
}

/**
 * What a plugin says, as a finding: its expected values are edits of the range. `words` is what stands there;
 * `canEdit` is false where a replacement would lose something.
 */
export function reportOf(
  found: VFileMessage,
  {at, words, canEdit, expected}: {
    readonly at: Range
    readonly words: string
    readonly canEdit: boolean
    readonly expected: 'fix' | 'suggest'
  },
): Report<PluginMessages> {
  const edits = canEdit ? (found.expected ?? []).map((text): Edit => ({range: at, text})) : []
  const [only] = edits
  return {
    at,
    message: 'found',
    data: {actual: found.actual ?? words, expected: found.expected?.[0] ?? '', reason: found.reason},
    ...(expected === 'fix' && edits.length === 1 && only
      ? {fix: only}
      : {suggestions: edits.map((edit) => ({message: 'replace', data: {expected: edit.text}, edit}))}),
  }
}
