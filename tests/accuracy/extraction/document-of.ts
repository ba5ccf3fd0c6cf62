/// <reference lib="dom" />
import {parseHTML} from 'linkedom'

/** The document that linkedom makes of a page. */
export function documentOf(html: string): Document {
  return parseHTML(html).document
}
