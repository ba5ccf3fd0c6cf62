import type {LocatedText} from '../../located-text.ts'
import {blockTags, silentTags} from '../tags.ts'
import type {HtmlElement, HtmlNode} from '../tree/html-tree.ts'
import {TextRun} from './text-run.ts'

const lineBreak = {start: -1, end: -1}

/**
 * The text of an element with white space collapsed and a line for each block, and its place; undefined where it
 * holds none.
 */
export function locatedContent(source: string, element: HtmlElement): LocatedText | undefined {
  const run = new TextRun(source)
  const open: (HtmlNode | undefined)[] = [element]
  while (open.length > 0) {
    const node = open.pop()
    if (node === undefined) run.lineBreak(lineBreak)
    else if (node.kind === 'text') run.text(node)
    else if (node.tag === 'br') run.lineBreak(node)
    else if (node === element || !silentTags.has(node.tag)) {
      const isBlock = blockTags.has(node.tag)
      if (isBlock) {
        run.lineBreak(lineBreak)
        open.push(undefined)
      }
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at])
    }
  }
  return run.finish()?.content
}
