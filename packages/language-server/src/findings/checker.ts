import type {LintSession} from '@presscheck/linter'
import type {OpenDocument} from '../documents/open-document.ts'
import type {Checking, LeftAlone} from '../host.ts'
import {CheckedDocument} from './checked-document.ts'

/** How a document is checked, or why it is left alone. */
export type Ask = (document: OpenDocument) => Promise<Checking | LeftAlone>

interface Memory {
  readonly checking: Checking
  readonly session: LintSession
  checked?: CheckedDocument
}

/** Checks documents, each version once; what it knows of one version serves the next. */
export class Checker {
  readonly #ask: Ask
  readonly #answers = new WeakMap<OpenDocument, Promise<Checking | LeftAlone>>()
  #memories = new WeakMap<OpenDocument, Memory>()

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** What is found in a document as it stands when the answer comes, or why it is left alone. */
  async check(document: OpenDocument): Promise<CheckedDocument | LeftAlone> {
    const answer = this.#answers.get(document) ?? this.#ask(document)
    this.#answers.set(document, answer)
    const checking = await answer
    // What holds may have changed meanwhile.
    if (this.#answers.get(document) !== answer) return this.check(document)
    if ('reason' in checking) return checking
    const memory = this.#remember(document, checking)
    if (memory.checked?.isCurrent) return memory.checked
    const {article, findings} = memory.session.update(document.text, document)
    const fresh = checking.baseline?.fresh(article.source, findings) ?? findings
    memory.checked = new CheckedDocument(document, checking, article, fresh)
    return memory.checked
  }

  /** Asks anew how a document is checked: a configuration changed, or the user's settings. */
  forget(document: OpenDocument): void {
    this.#answers.delete(document)
  }

  #remember(document: OpenDocument, checking: Checking): Memory {
    const known = this.#memories.get(document)
    if (known?.checking === checking) return known
    const {linter, path, format, neighbourhood} = checking
    const memory = {checking, session: linter.open({path, ...format && {format}, corpus: neighbourhood?.corpus})}
    this.#memories.set(document, memory)
    return memory
  }
}
