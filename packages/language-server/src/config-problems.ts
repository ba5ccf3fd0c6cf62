import {type Connection, type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {Host} from './host.ts'

/** Shows what is wrong with configuration files in these files, open or not, and takes it back when it is gone. */
export class ConfigProblems {
  readonly #connection: Connection
  readonly #host: Host
  #shown: ReadonlyMap<string, string> = new Map()

  constructor(connection: Connection, host: Host) {
    this.#connection = connection
    this.#host = host
  }

  /** How long the word is that stands at a place. */
  #lengthAt(uri: string, line: number, character: number): number {
    const text = this.#host.read(uri)?.text.split(/\r\n|\n|\r/)[line] ?? ''
    return /^(?:"[^"]*"|'[^']*'|[^\s,:[\]{}#]+)/.exec(text.slice(character))?.[0].length ?? 1
  }

  async show(): Promise<void> {
    const now = new Map<string, Diagnostic[]>()
    for (const {uri, line, character, message} of this.#host.problems()) {
      const place = {line, character}
      const diagnostic: Diagnostic = {
        range: {start: place, end: {line, character: character + this.#lengthAt(uri, line, character)}},
        severity: DiagnosticSeverity.Error,
        source: 'presscheck',
        message,
      }
      now.set(uri, [...now.get(uri) ?? [], diagnostic])
    }
    const before = this.#shown
    this.#shown = new Map([...now].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]))
    for (const uri of before.keys()) {
      if (!now.has(uri)) await this.#connection.sendDiagnostics({uri, diagnostics: []})
    }
    for (const [uri, diagnostics] of now) {
      if (before.get(uri) !== this.#shown.get(uri)) await this.#connection.sendDiagnostics({uri, diagnostics})
    }
  }
}
