import type {CancellationToken, WorkDoneProgressReporter} from 'vscode-languageserver'
import type {Context} from '../context.ts'
import {OpenDocument} from '../documents/open-document.ts'
import {CheckedDocument} from '../findings/checked-document.ts'
import {diagnosticsOf} from '../findings/diagnostic.ts'

/** What a run over folders came to, for the client to show. */
export interface FolderSummary {
  readonly articles: number
  readonly findings: number
  readonly cancelled: boolean
}

interface Run {
  readonly args: readonly unknown[]
  readonly token: CancellationToken
  readonly progress: WorkDoneProgressReporter
  /** Has the baselines know all that is found. */
  readonly updatesBaseline: boolean
}

/** Checks every article of a folder, or of all; those that are open as they stand in the editor. */
export async function lintFolders(
  context: Context, {args: [folder], token, progress, updatesBaseline}: Run,
): Promise<FolderSummary> {
  const {connection, host, documents, client, settings} = context
  const articles = await host.articles(typeof folder === 'string' ? folder : undefined)
  progress.begin('Presscheck', 0, `${articles.length} articles`, true)
  let findings = 0
  let done = 0
  for (const uri of articles) {
    if (token.isCancellationRequested) break
    const file = documents.get(uri) ?? host.read(uri)
    const {enable, severities} = await settings.for(uri)
    const found = !file || !enable ? undefined : await host.checkingFor(uri, '')
    if (file && found && !('reason' in found)) {
      const checking = {...found, severities}
      const {linter, path, format, baseline, neighbourhood} = checking
      const {text, undecodable} = file
      const known = {path, ...format && {format}, corpus: neighbourhood?.corpus, undecodable}
      const {article, findings: all} = linter.lint(text, known)
      const fresh = baseline?.fresh(article.source, all) ?? all
      if (updatesBaseline) baseline?.add(article.source, fresh)
      else if (!documents.get(uri) || !client.pullsDiagnostics) {
        const document = new OpenDocument({uri, languageId: '', version: 0, text}, client.encoding)
        const checked = new CheckedDocument(document, checking, article, fresh)
        await connection.sendDiagnostics({uri, diagnostics: diagnosticsOf(checked, host)})
      }
      findings += fresh.length
    }
    progress.report(Math.round((++done / articles.length) * 100), uri.slice(uri.lastIndexOf('/') + 1))
    // Lets a cancellation, or a keystroke, come in between.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  progress.done()
  return {articles: done, findings, cancelled: token.isCancellationRequested}
}
