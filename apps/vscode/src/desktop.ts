import type {ExtensionContext} from 'vscode'
import {LanguageClient, type ServerOptions, TransportKind} from 'vscode-languageclient/node'
import {chooseServer} from './choose-server.ts'
import {activateWith} from './extension.ts'

/** Starts the extension where there is Node. */
export function activate(context: ExtensionContext): Promise<void> {
  return activateWith(context, (options) => {
    const server = chooseServer(context)
    const run = {module: server.module, args: [...server.args], transport: TransportKind.ipc}
    const serverOptions: ServerOptions = {run, debug: {...run, options: {execArgv: ['--nolazy', '--inspect=6019']}}}
    return {client: new LanguageClient('presscheck', 'Presscheck', serverOptions, options), server: server.description}
  })
}
