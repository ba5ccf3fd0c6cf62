import {Parser} from 'parse5'
import type {HtmlComment, HtmlElement} from './html-tree.ts'
import {HtmlTreeAdapter, type HtmlTypes} from './tree-adapter.ts'

export interface HtmlTree {
  readonly document: HtmlElement
  readonly comments: readonly HtmlComment[]
}

/** Builds the tree that browsers build without scripts. Never throws; linear in the length of the source. */
export function parseTree(source: string): HtmlTree {
  const adapter = new HtmlTreeAdapter(source)
  const parser = new LinearParser(adapter)
  parser.tokenizer.write(source, true)
  return {document: parser.document, comments: adapter.comments}
}

/** Characters that a start tag has at least: `<b>`. */
const shortestTag = 3

/** Elements that a page of any length may have more than that many characters hold. */
const spareElements = 10_000

/**
 * Unclosed formatting (`<p><b><p><b>…`) is opened again in every paragraph after it, which grows with the square of
 * the page. Past the number of elements that a source of its length can well have, none is opened again.
 */
class LinearParser extends Parser<HtmlTypes> {
  readonly #adapter: HtmlTreeAdapter

  constructor(adapter: HtmlTreeAdapter) {
    super({treeAdapter: adapter, scriptingEnabled: false, sourceCodeLocationInfo: true})
    this.#adapter = adapter
  }

  override _reconstructActiveFormattingElements(): void {
    const limit = this.tokenizer.preprocessor.offset / shortestTag + spareElements
    if (this.#adapter.created < limit) super._reconstructActiveFormattingElements()
  }
}
