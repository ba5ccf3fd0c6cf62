import {applyEdits, type Edit} from '@presscheck/linter'
import type {CheckedDocument} from '../findings/checked-document.ts'

/** The edits that make of the text what all safe fixes leave of it; none where there is nothing to fix. */
export function fixAllEdits({article: {source}, checking, findings}: CheckedDocument): readonly Edit[] {
  const edits = findings.flatMap(({fix}) => fix ?? [])
  if (edits.length === 0) return []
  const {linter, path, format} = checking
  const fixed = linter.fix(source, {path, ...format && {format}})
  // Small edits leave the caret where it is. A fix that uncovers another takes more than one round of them.
  return applyEdits(source, edits) === fixed ? edits : differences(source, fixed)
}

function differences(before: string, after: string): readonly Edit[] {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  while (start > 0 && isWithinCharacter(before, start)) start--
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  while (end > 0 && isWithinCharacter(before, before.length - end)) end--
  return [{range: [start, before.length - end], text: after.slice(start, after.length - end)}]
}

/** No client can point between the halves of a surrogate pair or of a line break. */
function isWithinCharacter(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000)
}
