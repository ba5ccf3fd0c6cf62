import type {Edit, Finding, Range} from '@presscheck/linter'
import {type CodeAction, CodeActionKind} from 'vscode-languageserver'
import type {Client} from '../client.ts'
import {commands} from '../protocol/commands.ts'
import type {CheckedDocument} from '../findings/checked-document.ts'
import {diagnosticOf} from '../findings/diagnostic.ts'
import {describeEdit} from './describe-edit.ts'
import {directiveFor, type DirectiveScope} from './directives.ts'
import {fixAllEdits} from './fix-all.ts'
import {workspaceEdit} from './workspace-edit.ts'

/** The kind of the action that repairs all that is safe to repair. */
export const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.presscheck`

/** What a client asks actions for. */
export interface ActionRequest {
  /** A range of the article. */
  readonly range: Range
  /** The kinds that it wants; all where undefined. */
  readonly only: readonly CodeActionKind[] | undefined
  readonly client: Client
  /** The page that explains a rule. */
  readonly rulePage: (ruleId: string) => string | undefined
}

/** What can be done about the findings in a range, and about the whole document. */
export function codeActions(checked: CheckedDocument, request: ActionRequest): readonly CodeAction[] {
  const actions: CodeAction[] = []
  if (wants(request.only, CodeActionKind.QuickFix)) {
    const near = checked.findings.filter(({range}) => touches(range, request.range))
    const rules = [...new Set(near.map(({ruleId}) => ruleId))]
    actions.push(
      ...near.flatMap((finding) => repairs(checked, finding, request)),
      ...rules.flatMap((ruleId) => repairsOfRule(checked, ruleId, request)),
      ...near.flatMap((finding) => excuses(checked, finding, request)),
      ...rules.flatMap((ruleId) => explanation(ruleId, request)),
    )
  }
  // Only where it is asked for: the menu of a finding shows what is about the finding.
  if (request.only && wants(request.only, fixAllKind)) actions.push(...repairsOfAll(checked, request))
  return actions
}

/** The safe fix first, then each change that the writer may choose. */
function repairs(checked: CheckedDocument, finding: Finding, {client, rulePage}: ActionRequest): readonly CodeAction[] {
  const {fix, suggestions, ruleId} = finding
  const diagnostics = [diagnosticOf(checked, finding, rulePage(ruleId))]
  const act = (title: string, edit: Edit): CodeAction => (
    {title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(checked, [edit], client)}
  )
  return [
    ...fix ? [{...act(`Fix: ${describeEdit(checked.article.source, fix)}`, fix), isPreferred: true}] : [],
    ...suggestions.map(({message, edit}) => act(message, edit)),
  ]
}

function repairsOfRule(checked: CheckedDocument, ruleId: string, {client}: ActionRequest): readonly CodeAction[] {
  const edits = checked.findings.flatMap((finding) => (finding.ruleId === ruleId && finding.fix) || [])
  if (edits.length < 2) return []
  const title = `Fix all ${edits.length} of ${ruleId}`
  return [{title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(checked, edits, client)}]
}

function repairsOfAll(checked: CheckedDocument, {client}: ActionRequest): readonly CodeAction[] {
  const edits = fixAllEdits(checked)
  if (edits.length === 0) return []
  return [{title: 'Fix all that is safe to fix', kind: fixAllKind, edit: workspaceEdit(checked, edits, client)}]
}

/** Ways to let a finding stand, each accounted for: by a comment with a reason, or in the baseline. */
function excuses(checked: CheckedDocument, finding: Finding, {client}: ActionRequest): readonly CodeAction[] {
  const {ruleId, range} = finding
  const {checking: {baseline}, document: {uri}} = checked
  const kind = CodeActionKind.QuickFix
  const actions = scopes.flatMap(({scope, place}): CodeAction[] => {
    const edit = directiveFor(checked.article, finding, scope)
    return edit ? [{title: `Allow ${ruleId} ${place}`, kind, edit: workspaceEdit(checked, [edit], client)}] : []
  })
  if (!baseline) return actions
  const title = `Add ${ruleId} to the baseline`
  const command = {title, command: commands.addToBaseline, arguments: [uri, checked.version, ruleId, range[0]]}
  return [...actions, {title, kind, command}]
}

const scopes: readonly {readonly scope: DirectiveScope; readonly place: string}[] = [
  {scope: 'line', place: 'in this line'},
  {scope: 'file', place: 'in this article'},
]

function explanation(ruleId: string, {client, rulePage}: ActionRequest): readonly CodeAction[] {
  if (!client.showsDocuments || rulePage(ruleId) === undefined) return []
  const title = `Explain ${ruleId}`
  const command = {title, command: commands.openRule, arguments: [ruleId]}
  return [{title, kind: CodeActionKind.QuickFix, command}]
}

function wants(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`))
}

/** Whether two ranges share a character or a border. */
function touches(one: Range, other: Range): boolean {
  return one[0] <= other[1] && other[0] <= one[1]
}
