import type {Connection, TextDocumentContentChangeEvent} from 'vscode-languageserver'
import {type DocumentFacts, OpenDocument} from './open-document.ts'
import type {PositionEncoding} from './position-encoding.ts'

/** Who wants to hear what happens to documents. */
export interface DocumentListener {
  opened?(document: OpenDocument): void
  changed?(document: OpenDocument): void
  saved?(document: OpenDocument): void
  closed?(document: OpenDocument): void
}

/** The documents that are open in the editor, kept as it says. */
export class Documents {
  readonly #open = new Map<string, OpenDocument>()
  readonly #listeners: DocumentListener[] = []

  constructor(connection: Connection, encoding: PositionEncoding) {
    connection.onDidOpenTextDocument(({textDocument}) => {
      this.#opened(textDocument, encoding)
    })
    connection.onDidChangeTextDocument(({textDocument: {uri, version}, contentChanges}) => {
      this.#changed(uri, version, contentChanges)
    })
    connection.onDidSaveTextDocument(({textDocument}) => {
      this.#tell(textDocument.uri, (listener, document) => listener.saved?.(document))
    })
    connection.onDidCloseTextDocument(({textDocument}) => {
      this.#tell(textDocument.uri, (listener, document) => listener.closed?.(document))
      this.#open.delete(textDocument.uri)
    })
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri)
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()]
  }

  listen(listener: DocumentListener): void {
    this.#listeners.push(listener)
  }

  #opened(facts: DocumentFacts, encoding: PositionEncoding): void {
    this.#open.set(facts.uri, new OpenDocument(facts, encoding))
    this.#tell(facts.uri, (listener, document) => listener.opened?.(document))
  }

  #changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#open.get(uri)?.change(version, changes)
    this.#tell(uri, (listener, document) => listener.changed?.(document))
  }

  #tell(uri: string, tell: (listener: DocumentListener, document: OpenDocument) => void): void {
    const document = this.#open.get(uri)
    if (document) for (const listener of this.#listeners) tell(listener, document)
  }
}
