import {
  CodeActionKind, type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification,
  type InitializeParams, type InitializeResult, type ServerCapabilities, TextDocumentSyncKind,
} from 'vscode-languageserver'
import {offerActions} from './actions/actions.ts'
import {fixAllKind} from './actions/code-actions.ts'
import {type Client, foldersOf, isTrusted, readClient} from './client.ts'
import {ConfigProblems} from './config-problems.ts'
import type {Context} from './context.ts'
import {Documents} from './documents/documents.ts'
import type {OpenDocument} from './documents/open-document.ts'
import {Checker} from './findings/checker.ts'
import {Pull} from './findings/pull.ts'
import {Push} from './findings/push.ts'
import type {Checking, Host, LeftAlone, Workspace} from './host.ts'
import {obeyCommands} from './commands/obey.ts'
import {inBackground} from './in-background.ts'
import {commands} from './protocol/commands.ts'
import {completeWords} from './reading/completion.ts'
import {explainOnHover} from './reading/hover.ts'
import {outlineDocuments} from './reading/symbols.ts'
import {trustNotification} from './protocol/messages.ts'
import {isRecord, Settings} from './settings.ts'
import {nameOf} from './uri.ts'

/** A server at work. */
export interface Serving {
  /** What holds for documents changed in a way that only the host knows: all are checked again. */
  again(): void
}

/** Serves one client until its connection closes. */
export function serve(connection: Connection, host: Host): Serving {
  let again = (): void => undefined
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params)
    again = start(connection, client, host, params)
    return {serverInfo: {name: 'presscheck'}, capabilities: capabilitiesFor(client)}
  })
  connection.listen()
  return {again: () => {
    again()
  }}
}

function capabilitiesFor({encoding, pullsDiagnostics}: Client): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
    hoverProvider: true,
    completionProvider: {triggerCharacters: ['/', ' ', ',', '"']},
    documentSymbolProvider: true,
    executeCommandProvider: {commands: Object.values(commands)},
    ...pullsDiagnostics && {
      diagnosticProvider: {identifier: 'presscheck', interFileDependencies: false, workspaceDiagnostics: false},
    },
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
  }
}

function start(connection: Connection, client: Client, host: Host, params: InitializeParams): () => void {
  const options: unknown = params.initializationOptions
  const documents = new Documents(connection, client.encoding)
  const settings = new Settings(connection, client.answersForSettings, isRecord(options) ? options['settings'] : undefined)
  const checker = new Checker((document) => checkingFor(document, host, settings))
  const context: Context = {connection, client, host, documents, settings, checker}
  const compareWithFile = (document: OpenDocument): void => {
    if (document.text.includes('\uFFFD')) document.compareWith(host.read(document.uri))
  }
  documents.listen({opened: compareWithFile, saved: compareWithFile, closed: ({uri}) => {
    settings.forget(uri)
  }})
  offerActions(context)
  explainOnHover(context)
  outlineDocuments(context)
  completeWords(context)
  if (client.pullsDiagnostics) new Pull(context)
  const again = followWorkspace(context, {folders: foldersOf(params), trusted: isTrusted(options)}, new Push(context))
  obeyCommands(context, again)
  return again
}

async function checkingFor(document: OpenDocument, host: Host, settings: Settings): Promise<Checking | LeftAlone> {
  const {enable, maxLength, severities, languages} = await settings.for(document.uri)
  if (!enable) return {reason: 'Switched off in the settings.'}
  if (document.text.length > maxLength) {
    return {
      reason: `Longer than ${maxLength} characters (presscheck.maxLength).`,
      notice: `${nameOf(document.uri, [])} is not checked: it has more than ${maxLength} characters. The setting presscheck.maxLength raises the limit.`,
    }
  }
  if (languages && !languages.includes(document.languageId)) {
    return {reason: `Documents in ${document.languageId} are left alone (presscheck.languages).`}
  }
  const checking = await host.checkingFor(document.uri, document.languageId)
  return 'reason' in checking ? checking : {...checking, severities}
}

/** Names of the files that say how articles are checked. */
const watchedFiles = '**/{presscheck.config.*,.presscheck-baseline.jsonl,.presscheckignore,.gitignore}'

/** Hears of all that may change what holds for documents, and has them checked again, as what it returns does. */
function followWorkspace(
  {connection, client, host, documents, settings, checker}: Context, start: Workspace, push: Push,
): () => void {
  let workspace = start
  host.enter(workspace)
  const problems = new ConfigProblems(connection, host)
  const again = (): void => {
    for (const document of documents.all()) checker.forget(document)
    push.again()
    if (client.refreshesDiagnostics) inBackground(connection, connection.languages.diagnostics.refresh())
  }
  const enter = (change: Partial<Workspace>): void => {
    workspace = {...workspace, ...change}
    host.enter(workspace)
    again()
  }
  push.afterEach(() => problems.show())
  // An editor that watches no files saves some of them itself.
  if (!client.watchesFiles) {
    documents.listen({saved: ({uri}) => {
      host.changed([uri])
      again()
    }})
  }
  connection.onNotification(trustNotification, ({trusted}) => {
    enter({trusted})
  })
  connection.onDidChangeConfiguration(({settings: sent}) => {
    settings.change(sent)
    again()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    host.changed(changes.map(({uri}) => uri))
    again()
  })
  connection.onInitialized(() => {
    if (client.registersSettings) {
      const section = {section: 'presscheck'}
      inBackground(connection, connection.client.register(DidChangeConfigurationNotification.type, section))
    }
    if (client.watchesFiles) {
      const watchers = [{globPattern: watchedFiles}]
      inBackground(connection, connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
    }
    if (!client.hasWorkspaceFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = new Set(removed.map(({uri}) => uri))
      enter({folders: [...workspace.folders.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)]})
    })
  })
  return again
}
