import {checkedAt, type Context} from '../context.ts'
import {commands} from '../protocol/commands.ts'
import {codeActions} from './code-actions.ts'
import {fixAllEdits} from './fix-all.ts'
import {workspaceEdit} from './workspace-edit.ts'

/** Offers what can be done about findings, and does what the client orders. */
export function offerActions(context: Context): void {
  const {connection, client, host} = context
  const rulePage = (ruleId: string) => host.rulePage(ruleId)
  connection.onCodeAction(async ({textDocument, range, context: {only}}) => {
    const checked = await checkedAt(context, textDocument.uri)
    return checked && [...codeActions(checked, {range: checked.offsetsOf(range), only, client, rulePage})]
  })
  connection.onExecuteCommand(async ({command, arguments: [first] = []}) => {
    if (typeof first !== 'string') return
    if (command === commands.openRule) {
      const uri = host.rulePage(first)
      if (uri !== undefined) await connection.window.showDocument({uri, external: !uri.startsWith('file:')})
    }
    if (command === commands.fixAll) {
      const checked = await checkedAt(context, first)
      const edits = checked ? fixAllEdits(checked) : []
      if (checked && edits.length > 0) await connection.workspace.applyEdit(workspaceEdit(checked, edits, client))
    }
  })
}
