import {
  DiagnosticSeverity, type Disposable, l10n, languages, LanguageStatusSeverity, type LogOutputChannel, MarkdownString,
  StatusBarAlignment, Uri, window, workspace,
} from 'vscode'
import type {DocumentStatus} from '@presscheck/language-server'
import {articles} from './articles.ts'

/** How many findings of each severity a document has, as the editor shows them. */
interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The items in the status bar that say what Presscheck made of the article in front. */
export class Status implements Disposable {
  readonly #understood = new Map<string, DocumentStatus>()
  readonly #item = window.createStatusBarItem('presscheck', StatusBarAlignment.Right, 100)
  readonly #language = languages.createLanguageStatusItem('presscheck.language', [...articles])
  readonly #listening: readonly Disposable[]
  #server = ''

  constructor(output: LogOutputChannel) {
    this.#item.name = 'Presscheck'
    this.#item.command = {command: 'presscheck.showOutput', title: l10n.t('Open the output')}
    this.#language.name = 'Presscheck'
    this.#language.detail = l10n.t('Language of the article')
    this.#listening = [
      window.onDidChangeActiveTextEditor(() => {
        this.#refresh()
      }),
      workspace.onDidCloseTextDocument(({uri}) => this.#understood.delete(uri.toString())),
    ]
    output.trace('The status is ready.')
  }

  /** Which Presscheck does the work, in words. */
  uses(server: string): void {
    this.#server = server
    this.#refresh()
  }

  show(understood: DocumentStatus): void {
    this.#understood.set(understood.uri, understood)
    this.#refresh()
  }

  recount(uris: readonly Uri[]): void {
    const active = window.activeTextEditor?.document.uri.toString()
    if (uris.some((uri) => uri.toString() === active)) this.#refresh()
  }

  dispose(): void {
    for (const each of [this.#item, this.#language, ...this.#listening]) each.dispose()
  }

  #refresh(): void {
    const uri = window.activeTextEditor?.document.uri
    const understood = uri && this.#understood.get(uri.toString())
    if (!uri || !understood) {
      this.#item.hide()
      return
    }
    const {leftAlone, waiting = []} = understood
    const counts = countsOf(uri)
    const {errors, warnings, infos} = counts
    const total = errors + warnings + infos
    this.#item.text = leftAlone !== undefined ? '$(circle-slash) Presscheck'
      : total === 0 ? '$(pass) Presscheck'
      : `$(${errors > 0 ? 'error' : 'warning'}) Presscheck ${total}`
    this.#item.tooltip = tooltip(understood, counts, this.#server)
    this.#item.accessibilityInformation = {label: `Presscheck: ${summary(counts)}`}
    this.#item.show()
    this.#language.text = understood.language ?? ''
    this.#language.severity = waiting.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
  }
}

function countsOf(uri: Uri): Counts {
  const own = languages.getDiagnostics(uri).filter(({source}) => source === 'presscheck')
  const count = (...severities: readonly DiagnosticSeverity[]): number => (
    own.filter(({severity}) => severities.includes(severity)).length
  )
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    infos: count(DiagnosticSeverity.Information, DiagnosticSeverity.Hint),
  }
}

function summary({errors, warnings, infos}: Counts): string {
  return errors + warnings + infos === 0
    ? l10n.t('Clean')
    : l10n.t('{0} errors, {1} warnings, {2} notes', errors, warnings, infos)
}

function tooltip(
  {leftAlone, title, language, config, waiting = []}: DocumentStatus, counts: Counts, server: string,
): MarkdownString {
  const lines = leftAlone !== undefined ? [l10n.t('Not checked: {0}', leftAlone)] : [
    summary(counts),
    ...title === undefined ? [] : [l10n.t('Title: {0}', title)],
    ...language === undefined ? [] : [l10n.t('Language: {0}', language)],
    ...config === undefined ? [] : [l10n.t('Configuration: {0}', workspace.asRelativePath(Uri.parse(config)))],
    ...waiting.map((file) => l10n.t('Waits for trust: {0}', workspace.asRelativePath(Uri.parse(file)))),
  ]
  const text = new MarkdownString()
  // As text, for a title may hold anything.
  for (const line of [...lines, server]) text.appendText(`${line}\n\n`)
  return text
}
