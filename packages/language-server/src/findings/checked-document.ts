import type {Article, Finding, Range} from '@presscheck/linter'
import type {Range as ClientRange} from 'vscode-languageserver'
import type {OpenDocument} from '../documents/open-document.ts'
import type {Checking} from '../host.ts'

/** One version of a document with what was found in it. */
export class CheckedDocument {
  readonly document: OpenDocument
  readonly version: number
  readonly checking: Checking
  readonly article: Article
  readonly findings: readonly Finding[]
  /** Where the article starts in the document: behind a byte order mark. */
  readonly #start: number

  constructor(document: OpenDocument, checking: Checking, article: Article, findings: readonly Finding[]) {
    this.document = document
    this.version = document.version
    this.checking = checking
    this.article = article
    this.findings = findings
    this.#start = document.text.length - article.source.length
  }

  /** Whether the document still is as it was when it was checked. */
  get isCurrent(): boolean {
    return this.document.version === this.version
  }

  /** A range of the article as the client counts. */
  rangeOf([start, end]: Range): ClientRange {
    return this.document.rangeOf([start + this.#start, end + this.#start])
  }

  /** The range of the article that a client means. */
  offsetsOf({start, end}: ClientRange): Range {
    return [this.document.offsetAt(start) - this.#start, this.document.offsetAt(end) - this.#start]
  }
}
