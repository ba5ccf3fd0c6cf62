import {type ExtensionContext, l10n, Uri, workspace} from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {toldFilesNotification} from '@presscheck/language-server'
import {activateWith} from './extension.ts'
import {versionOf} from './version.ts'

/** What the server must know of the workspace, for it reads no disk. */
const configFiles = '**/presscheck.config.{json,jsonc,yaml,yml}'

/** Starts the extension in a browser. */
export async function activate(context: ExtensionContext): Promise<void> {
  const dist = Uri.joinPath(context.extensionUri, 'dist')
  const [table, facts] = await Promise.all([read(dist, 'phrase-table.bin'), read(dist, 'phrase-facts.json')])
  const greeting = {table, facts: new TextDecoder().decode(facts), rules: Uri.joinPath(dist, 'rules').toString(true)}
  await activateWith(context, (options) => {
    const worker = new Worker(Uri.joinPath(dist, 'worker.js').toString(true))
    worker.postMessage(greeting)
    const client = new LanguageClient('presscheck', 'Presscheck', worker, options)
    return {client, server: l10n.t('Presscheck {0} of this extension', versionOf(context)), started: () => tellFiles(context, client)}
  })
}

async function read(folder: Uri, name: string): Promise<Uint8Array> {
  const answer = await fetch(Uri.joinPath(folder, name).toString(true))
  if (!answer.ok) throw new Error(`${name} of the extension cannot be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Tells the server what the configurations of the workspace say, now and with each change. */
async function tellFiles({subscriptions}: ExtensionContext, client: LanguageClient): Promise<void> {
  const tell = async (uri: Uri): Promise<void> => {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri))
    await client.sendNotification(toldFilesNotification, {files: [{uri: uri.toString(), text}]})
  }
  const watcher = workspace.createFileSystemWatcher(configFiles)
  watcher.onDidCreate(tell)
  watcher.onDidChange(tell)
  watcher.onDidDelete((uri) => client.sendNotification(toldFilesNotification, {files: [{uri: uri.toString()}]}))
  subscriptions.push(watcher)
  await Promise.all((await workspace.findFiles(configFiles, '**/node_modules/**')).map(tell))
}
