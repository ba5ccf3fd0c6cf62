import {type ExtensionContext, l10n, languages, window, workspace} from 'vscode'
import {statusNotification, trustNotification} from '@presscheck/language-server'
import type {BaseLanguageClient, LanguageClientOptions} from 'vscode-languageclient'
import {articles} from './articles.ts'
import {registerCommands} from './commands.ts'
import {Status} from './status.ts'

/** A client that is ready to start, and what it talks to, in words for the user. */
export interface Connected {
  readonly client: BaseLanguageClient
  readonly server: string
  /** What is to be done once it runs. */
  readonly started?: () => Promise<void>
}

/** Makes a client of its options; asked again when the server is to be chosen anew. */
export type Connect = (options: LanguageClientOptions) => Connected

/** Connects the editor with a server, and shows what that understood. The same for desktop and web. */
export async function activateWith(context: ExtensionContext, connect: Connect): Promise<void> {
  const output = window.createOutputChannel('Presscheck', {log: true})
  const status = new Status(output)
  const options: LanguageClientOptions = {
    documentSelector: [...articles],
    outputChannel: output,
    initializationOptions: {trusted: workspace.isTrusted},
    diagnosticPullOptions: {onChange: true, onSave: true},
  }
  let connected: Connected | undefined
  const start = async (): Promise<void> => {
    await connected?.client.dispose()
    const next = connect(options)
    connected = next
    output.info(next.server)
    status.uses(next.server)
    next.client.onNotification(statusNotification, (understood) => {
      status.show(understood)
    })
    try {
      await next.client.start()
      await next.started?.()
    } catch (error) {
      output.error(error instanceof Error ? error : String(error))
      void window.showErrorMessage(l10n.t('Presscheck could not start. The output says why.'))
    }
  }
  context.subscriptions.push(
    output, status,
    languages.onDidChangeDiagnostics(({uris}) => {
      status.recount(uris)
    }),
    workspace.onDidGrantWorkspaceTrust(async () => {
      // The workspace may have a Presscheck of its own, which may be used from now on.
      await start()
      await connected?.client.sendNotification(trustNotification, {trusted: true})
    }),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('presscheck.server')) await start()
    }),
    ...registerCommands({start, output, client: () => connected?.client}),
    {dispose: () => connected?.client.dispose()},
  )
  await start()
}
