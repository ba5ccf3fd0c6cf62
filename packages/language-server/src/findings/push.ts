import {MessageType} from 'vscode-languageserver'
import type {Context} from '../context.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {inBackground} from '../in-background.ts'
import {statusNotification} from '../protocol/messages.ts'
import {CheckedDocument} from './checked-document.ts'
import {diagnosticsOf} from './diagnostic.ts'
import {Schedule} from './schedule.ts'
import {statusOf} from './status.ts'

/**
 * Checks documents as they change and tells the client: the status always, diagnostics where the client does not ask
 * for them itself. Only the newest version is spoken of.
 */
export class Push {
  readonly #context: Context
  readonly #schedule: Schedule<OpenDocument>
  readonly #followers: (() => Promise<void>)[] = []
  readonly #noticed = new WeakSet<OpenDocument>()

  constructor(context: Context) {
    this.#context = context
    this.#schedule = new Schedule(
      (document) => this.#publish(document),
      (run) => {
        inBackground(context.connection, run)
      },
    )
    context.documents.listen({
      opened: (document) => {
        this.#schedule.soon(document)
      },
      changed: (document) => {
        inBackground(context.connection, this.#changed(document))
      },
      saved: (document) => {
        this.#schedule.soon(document)
      },
      closed: (document) => {
        inBackground(context.connection, this.#closed(document))
      },
    })
  }

  /** What holds changed: all documents are checked again. */
  again(): void {
    for (const document of this.#context.documents.all()) this.#schedule.soon(document)
  }

  /** Has something done after each check. */
  afterEach(follow: () => Promise<void>): void {
    this.#followers.push(follow)
  }

  /** Once for each document, while it is open. */
  async #notice(document: OpenDocument, message: string): Promise<void> {
    if (this.#noticed.has(document)) return
    this.#noticed.add(document)
    await this.#context.connection.sendNotification('window/showMessage', {type: MessageType.Info, message})
  }

  async #changed(document: OpenDocument): Promise<void> {
    const {run} = await this.#context.settings.for(document.uri)
    if (run === 'onType') this.#schedule.afterPause(document)
  }

  async #closed(document: OpenDocument): Promise<void> {
    this.#schedule.cancel(document)
    if (this.#context.client.pullsDiagnostics) return
    await this.#context.connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  }

  async #publish(document: OpenDocument): Promise<void> {
    const {connection, client, checker, documents, host} = this.#context
    const checked = await checker.check(document)
    for (const follow of this.#followers) await follow()
    if ('notice' in checked) await this.#notice(document, checked.notice)
    // A keystroke that came in meanwhile is read first; it brings its own check.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const {uri, version} = document
    if (documents.get(uri) !== document || (checked instanceof CheckedDocument && !checked.isCurrent)) return
    if (!client.pullsDiagnostics) {
      await connection.sendDiagnostics({uri, version, diagnostics: diagnosticsOf(checked, host)})
    }
    await connection.sendNotification(statusNotification, statusOf(uri, checked))
  }
}
