import {LSPErrorCodes, ResponseError} from 'vscode-languageserver'
import {checkedAt, type Context} from '../context.ts'
import {codeActions} from './code-actions.ts'

/** Offers what can be done about findings. */
export function offerActions(context: Context): void {
  const {connection, client, host} = context
  const rulePage = (ruleId: string) => host.rulePage(ruleId)
  connection.onCodeAction(async ({textDocument, range, context: {only}}, token) => {
    const checked = await checkedAt(context, textDocument.uri)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
    return checked && [...codeActions(checked, {range: checked.offsetsOf(range), only, client, rulePage})]
  })
}
