import {type CancellationToken, MessageType, type WorkDoneProgressReporter} from 'vscode-languageserver'
import {fixAllEdits} from '../actions/fix-all.ts'
import {workspaceEdit} from '../actions/workspace-edit.ts'
import {checkedAt, type Context} from '../context.ts'
import {commands} from '../protocol/commands.ts'
import {lintFolders} from './lint-folders.ts'

/** What an order needs besides its arguments. */
interface Order {
  readonly args: readonly unknown[]
  readonly token: CancellationToken
  readonly progress: WorkDoneProgressReporter
}

type Obey = (context: Context, order: Order, again: () => void) => Promise<unknown>

const obeying: Readonly<Record<string, Obey>> = {
  [commands.openRule]: openRule,
  [commands.fixAll]: fixAll,
  [commands.addToBaseline]: addToBaseline,
  [commands.readProfile]: readProfile,
  [commands.lintWorkspace]: (context, order) => lintFolders(context, {...order, updatesBaseline: false}),
  [commands.updateBaseline]: async (context, order, again) => {
    const summary = await lintFolders(context, {...order, updatesBaseline: true})
    again()
    return summary
  },
}

/** Does what the client orders. `again` has all open documents checked again. */
export function obeyCommands(context: Context, again: () => void): void {
  const {connection} = context
  connection.onExecuteCommand(async ({command, arguments: args = []}, token, progress) => {
    try {
      return await obeying[command]?.(context, {args, token, progress}, again)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      await connection.sendNotification('window/showMessage', {type: MessageType.Error, message: `Presscheck: ${message}`})
      return null
    }
  })
}

async function openRule({connection, host}: Context, {args: [ruleId]}: Order): Promise<void> {
  const uri = typeof ruleId === 'string' ? host.rulePage(ruleId) : undefined
  if (uri !== undefined) await connection.window.showDocument({uri, external: !uri.startsWith('file:')})
}

async function readProfile({host}: Context, {args: [folder]}: Order): Promise<string> {
  const page = await host.profile(typeof folder === 'string' ? folder : undefined)
  if (page === undefined) throw new Error('There is no profile of these articles. `presscheck profile build` makes one.')
  return page
}

async function fixAll(context: Context, {args: [uri]}: Order): Promise<void> {
  const checked = typeof uri === 'string' ? await checkedAt(context, uri) : undefined
  const edits = checked ? fixAllEdits(checked) : []
  if (!checked || edits.length === 0) return
  await context.connection.workspace.applyEdit(workspaceEdit(checked, edits, context.client))
}

async function addToBaseline(
  context: Context, {args: [uri, version, ruleId, offset]}: Order, again: () => void,
): Promise<void> {
  const checked = typeof uri === 'string' ? await checkedAt(context, uri) : undefined
  const finding = checked?.version === version
    ? checked?.findings.find((found) => found.ruleId === ruleId && found.range[0] === offset)
    : undefined
  if (!checked || !finding) throw new Error('The text changed meanwhile. Try again.')
  checked.checking.baseline?.add(checked.article.source, [finding])
  again()
}
