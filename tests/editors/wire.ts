import {type ChildProcess, spawn} from 'node:child_process'
import type {Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import {
  createProtocolConnection, type Diagnostic, type ProtocolConnection, PublishDiagnosticsNotification,
  type PublishDiagnosticsParams, type Range, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import {server} from './article.ts'

/** A client that speaks with a server of its own process, and can also misbehave. */
export class WireClient {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  readonly #input: Writable
  readonly #published: PublishDiagnosticsParams[] = []
  #wake: () => void = () => undefined

  constructor() {
    const [command = '', ...args] = server
    const child = spawn(command, args, {stdio: ['pipe', 'pipe', 'inherit']})
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    this.process = child
    this.#input = child.stdin
    child.stdin.on('error', () => undefined)
    const reader = new StreamMessageReader(child.stdout)
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin))
    this.connection.onError(() => undefined)
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params)
      this.#wake()
    })
    this.connection.listen()
  }

  get versions(): readonly (number | undefined)[] {
    return this.#published.map(({version}) => version)
  }

  async initialize(...folders: readonly string[]): Promise<void> {
    const workspaceFolders = folders.map((uri) => ({uri, name: uri}))
    await this.connection.sendRequest('initialize', {processId: null, capabilities: {}, workspaceFolders})
    await this.connection.sendNotification('initialized', {})
  }

  open(uri: string, text: string, languageId: string = 'markdown'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  replace(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version}, contentChanges: [{text}],
    })
  }

  /** Sends bytes as they are. */
  raw(text: string): void {
    this.#input.write(text)
  }

  /** Sends a text in the frame of a message. */
  framed(body: string): void {
    this.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  /** Types over a part of a document. */
  type(uri: string, version: number, range: Range, text: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version}, contentChanges: [{range, text}],
    })
  }

  /** The codes found in a version of the only document, once they are published. */
  async codes(version: number): Promise<readonly unknown[]> {
    return (await this.diagnostics(version)).map(({code}) => code)
  }

  /** What is found in a version of a document, once it is published. */
  async diagnostics(version: number, uri?: string): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.#published.findLast((params) => (
        params.version === version && (uri === undefined || params.uri === uri)
      ))
      if (found) return found.diagnostics
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
