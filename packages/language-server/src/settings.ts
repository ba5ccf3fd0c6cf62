import type {Severity} from '@presscheck/linter'
import type {Connection} from 'vscode-languageserver'

/** How an editor shows a finding. */
export type ShownSeverity = Severity | 'hint'

/** How findings of each severity are shown; as what they are where left out. */
export type ShownSeverities = Partial<Readonly<Record<Severity, ShownSeverity>>>

/** What a user sets in the editor, under `presscheck`. */
export interface UserSettings {
  readonly enable: boolean
  /** When documents are checked: with each change, or when they are saved. */
  readonly run: 'onType' | 'onSave'
  /** Articles of more characters are left alone. */
  readonly maxLength: number
  readonly severities: ShownSeverities
  /** The languages, as the editor calls them, of documents that are checked; all where undefined. */
  readonly languages: readonly string[] | undefined
}

const defaultSettings: UserSettings = {
  enable: true, run: 'onType', maxLength: 5_000_000, severities: {}, languages: undefined,
}

/** Reads settings as a client sends them: what is missing or makes no sense is as if it were not there. */
function readSettings(sent: unknown): UserSettings {
  const {enable, run, maxLength, severities, languages} = isRecord(sent) ? sent : {}
  return {
    enable: typeof enable === 'boolean' ? enable : defaultSettings.enable,
    run: run === 'onSave' ? 'onSave' : 'onType',
    maxLength: typeof maxLength === 'number' && maxLength > 0 ? maxLength : defaultSettings.maxLength,
    severities: readSeverities(severities),
    languages: Array.isArray(languages) ? languages.map(String) : defaultSettings.languages,
  }
}

const shownSeverities: readonly ShownSeverity[] = ['error', 'warning', 'info', 'hint']

function readSeverities(sent: unknown): ShownSeverities {
  const {error, warning, info} = isRecord(sent) ? sent : {}
  const read = (severity: Severity, value: unknown) => shownSeverities.find((known) => known === value) ?? severity
  return {error: read('error', error), warning: read('warning', warning), info: read('info', info)}
}

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the user set, for the whole or for one resource. */
export class Settings {
  readonly #connection: Connection
  readonly #isAsked: boolean
  readonly #known = new Map<string, Promise<UserSettings>>()
  #sent: UserSettings

  /** `isAsked`: the client answers for each resource; else what it sent holds for all. */
  constructor(connection: Connection, isAsked: boolean, sent: unknown) {
    this.#connection = connection
    this.#isAsked = isAsked
    this.#sent = readSettings(sent)
  }

  for(uri: string): Promise<UserSettings> {
    if (!this.#isAsked) return Promise.resolve(this.#sent)
    const known = this.#known.get(uri) ?? this.#ask(uri)
    this.#known.set(uri, known)
    return known
  }

  forget(uri: string): void {
    this.#known.delete(uri)
  }

  /** The client says that settings changed, and may say what they are. */
  change(sent: unknown): void {
    this.#known.clear()
    const own = isRecord(sent) ? sent['presscheck'] : undefined
    if (own !== undefined) this.#sent = readSettings(own)
  }

  async #ask(scopeUri: string): Promise<UserSettings> {
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({scopeUri, section: 'presscheck'})
      return answer === null || answer === undefined ? this.#sent : readSettings(answer)
    } catch {
      return this.#sent
    }
  }
}
