import {PassThrough} from 'node:stream'
import {applyEdits, type Edit} from '@presscheck/linter'
import {
  type ClientCapabilities, type CodeAction, CodeActionRequest, createConnection, createProtocolConnection,
  DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, type Diagnostic,
  ExecuteCommandRequest, HoverRequest, InitializedNotification, type InitializeResult, MarkupContent,
  type ProtocolConnection, type PublishDiagnosticsParams, PublishDiagnosticsNotification, type Range,
  StreamMessageReader, StreamMessageWriter, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver/node'
import {OpenDocument} from '../../documents/open-document.ts'
import type {Host} from '../../host.ts'
import {type DocumentStatus, statusNotification} from '../../protocol/messages.ts'
import {serve} from '../../server.ts'
import {NodeHost} from '../node-host.ts'

/** How an editor starts its server. */
export interface EditorOptions {
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly host?: Host
}

/** The smallest editor there is: it speaks with a server in the same process, over a pair of streams. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly published: PublishDiagnosticsParams[] = []
  readonly #documents = new Map<string, OpenDocument>()
  readonly #statuses = new Map<string, DocumentStatus>()
  readonly #waiting = new Set<() => void>()

  private constructor(connection: ProtocolConnection) {
    this.connection = connection
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params)
      for (const check of this.#waiting) check()
    })
    connection.onNotification(statusNotification, (status) => {
      this.#statuses.set(status.uri, status)
      for (const check of this.#waiting) check()
    })
    connection.listen()
  }

  static async start(options: EditorOptions = {}): Promise<Editor & {readonly server: InitializeResult}> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()]
    const rulePage = (ruleId: string) => `https://presscheck.example/rules/${ruleId}`
    serve(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      options.host ?? new NodeHost({rulePage}),
    )
    const reader = new StreamMessageReader(toClient)
    const editor = new Editor(createProtocolConnection(reader, new StreamMessageWriter(toServer)))
    const server = await editor.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      capabilities: options.capabilities ?? {},
      workspaceFolders: (options.folders ?? []).map((uri) => ({uri, name: uri})),
      initializationOptions: options.initializationOptions,
    })
    await editor.connection.sendNotification(InitializedNotification.type, {})
    return Object.assign(editor, {server})
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#documents.set(uri, new OpenDocument({uri, languageId, version: 1, text}, 'utf-16'))
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId, version: 1, text},
    })
  }

  /** Types over a part of the text. */
  async type(uri: string, [start, end]: readonly [number, number], text: string): Promise<void> {
    const document = this.document(uri)
    const change = {range: document.rangeOf([start, end]), text}
    document.change(document.version + 1, [change])
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: document.version}, contentChanges: [change],
    })
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  document(uri: string): OpenDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  /** The diagnostics of a document as it stands now, once the server published them. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const {version} = this.document(uri)
    return (await this.publication((params) => params.uri === uri && params.version === version)).diagnostics
  }

  /** The newest publication that passes, once there is one. */
  publication(passes: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return this.#once(() => this.published.findLast(passes))
  }

  /** What the server understood of a document, once it said so. */
  status(uri: string): Promise<DocumentStatus> {
    return this.#once(() => this.#statuses.get(uri))
  }

  #once<Value>(find: () => Value | undefined): Promise<Value> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = find()
        if (found === undefined) return
        this.#waiting.delete(check)
        resolve(found)
      }
      this.#waiting.add(check)
      check()
    })
  }

  async actions(uri: string, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri}, range, context: {diagnostics: [], ...only && {only}},
    })
    return (answer ?? []).filter((action): action is CodeAction => !('command' in action && typeof action.command === 'string'))
  }

  /** What the server explains at an offset, in Markdown. */
  async hover(uri: string, offset: number): Promise<string> {
    const position = this.document(uri).positionAt(offset)
    const hover = await this.connection.sendRequest(HoverRequest.type, {textDocument: {uri}, position})
    return hover && MarkupContent.is(hover.contents) ? hover.contents.value : ''
  }

  order(command: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.connection.sendRequest(ExecuteCommandRequest.type, {command, arguments: [...args]})
  }

  /** What an edit makes of the text of a document. */
  edited(uri: string, {changes, documentChanges = []}: WorkspaceEdit): string {
    const document = this.document(uri)
    const edits: TextEdit[] = [...changes?.[uri] ?? []]
    for (const change of documentChanges) {
      if ('edits' in change) for (const edit of change.edits) if ('newText' in edit) edits.push(edit)
    }
    return applyEdits(document.text, edits.map(({range, newText}): Edit => (
      {range: [document.offsetAt(range.start), document.offsetAt(range.end)], text: newText}
    )))
  }
}
