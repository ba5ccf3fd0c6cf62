import {
  type CancellationToken, type DocumentDiagnosticReport, DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError,
} from 'vscode-languageserver'
import type {Context} from '../context.ts'
import {CheckedDocument} from './checked-document.ts'
import {diagnosticsOf} from './diagnostic.ts'

/** Answers a client that asks for the diagnostics of a document. */
export class Pull {
  readonly #context: Context
  /** The id of what was last reported of each document, and what that was. */
  readonly #reported = new WeakMap<CheckedDocument, string>()
  #count = 0

  constructor(context: Context) {
    this.#context = context
    context.connection.languages.diagnostics.on(({textDocument, previousResultId}, token) => (
      this.#report(textDocument.uri, previousResultId, token)
    ))
  }

  async #report(
    uri: string, previous: string | undefined, token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const {documents, checker, host} = this.#context
    const document = documents.get(uri)
    if (!document) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    const {version} = document
    // What came in already is read first: the request may be cancelled, the document changed.
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (token.isCancellationRequested || document.version !== version) throw cancelled()
    const checked = await checker.check(document)
    if (!(checked instanceof CheckedDocument)) return {kind: DocumentDiagnosticReportKind.Full, items: []}
    if (!checked.isCurrent) throw cancelled()
    const resultId = this.#reported.get(checked) ?? String(++this.#count)
    if (resultId === previous) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    this.#reported.set(checked, resultId)
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(checked, host)}
  }
}

/** The client asks again for what it still wants. */
function cancelled(): ResponseError<{retriggerRequest: boolean}> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile.', {retriggerRequest: true})
}
