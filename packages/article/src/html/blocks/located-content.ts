import type {Located} from '../../model.ts'
import {silentTags} from '../tags.ts'
import type {HtmlElement, HtmlNode} from '../tree/html-tree.ts'
import {TextRun} from './text-run.ts'

/** The text of an element with white space collapsed, and its place; undefined where it holds none. */
export function locatedContent(source: string, element: HtmlElement): Located | undefined {
  const run = new TextRun(source)
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') run.text(node)
    else if (node.tag === 'br') run.lineBreak(node)
    else if (node === element || !silentTags.has(node.tag)) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at]
        if (child) open.push(child)
      }
    }
  }
  return run.finish()?.content
}
