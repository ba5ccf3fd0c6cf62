import type {InitializeParams} from 'vscode-languageserver'
import {chooseEncoding, type PositionEncoding} from './documents/position-encoding.ts'
import {isRecord} from './settings.ts'

/** What the client can do, as far as it matters here. */
export interface Client {
  readonly encoding: PositionEncoding
  /** It asks for diagnostics itself. */
  readonly pullsDiagnostics: boolean
  /** It asks anew when told to. */
  readonly refreshesDiagnostics: boolean
  /** It answers for settings by section and resource. */
  readonly answersForSettings: boolean
  /** It says when they change, if it is asked to. */
  readonly registersSettings: boolean
  /** It watches files for the server. */
  readonly watchesFiles: boolean
  readonly hasWorkspaceFolders: boolean
  /** It takes edits that name the version of the document that they change. */
  readonly takesVersionedEdits: boolean
  readonly showsDocuments: boolean
  readonly showsProgress: boolean
  readonly takesMarkdown: boolean
}

/** Reads what a client says of itself at the start. */
export function readClient({capabilities}: InitializeParams): Client {
  const {general, textDocument, workspace, window} = capabilities
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersForSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    showsDocuments: window?.showDocument?.support === true,
    showsProgress: window?.workDoneProgress === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
  }
}

/** The folders of the workspace, as URIs. */
export function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({uri}) => uri)
  // As clients before the version 3.6 of the protocol say it.
  const sent: unknown = params
  const root = isRecord(sent) ? sent['rootUri'] : undefined
  return typeof root === 'string' ? [root] : []
}

/** Whether code in the workspace may run. An editor that knows no trust has none to withhold. */
export function isTrusted(initializationOptions: unknown): boolean {
  return !isRecord(initializationOptions) || initializationOptions['trusted'] !== false
}
