import type {Edit} from '@presscheck/linter'
import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import type {CheckedDocument} from '../findings/checked-document.ts'

/** Edits of one document as the client takes them: tied to the version that they were made for, where it can. */
export function workspaceEdit(
  checked: CheckedDocument, edits: readonly Edit[], {takesVersionedEdits}: Pick<Client, 'takesVersionedEdits'>,
): WorkspaceEdit {
  const textEdits = separate(edits).map(({range, text}): TextEdit => ({range: checked.rangeOf(range), newText: text}))
  const {uri} = checked.document
  return takesVersionedEdits
    ? {documentChanges: [{textDocument: {uri, version: checked.version}, edits: textEdits}]}
    : {changes: {[uri]: textEdits}}
}

/** The edits that `applyEdits` would take: of two that overlap, the first. */
function separate(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const last = kept.at(-1)
    if (!last || (edit.range[0] >= last.range[1] && edit.range[0] !== last.range[0])) kept.push(edit)
  }
  return kept
}
