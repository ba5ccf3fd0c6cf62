import type {Line, MarkdownConfig} from '@lezer/markdown'
import {skipBlanks} from '../../blanks.ts'
import {readTag} from '../inline/raw-html.ts'
import {maskEnd, maskKindOf} from '../masking/mask.ts'

/** A line of nothing but tags, as MDX reads them: what stands between such lines is Markdown. */
export const tagLine: MarkdownConfig = {
  parseBlock: [{
    name: 'TagLine',
    before: 'IndentedCode',
    parse(context, line) {
      if (line.next !== 60 || !isOnlyTags(line)) return false
      const start = context.lineStart + line.pos
      context.addElement(context.elt('HTMLBlock', start, context.lineStart + line.text.length))
      context.nextLine()
      return true
    },
  }],
}

function isOnlyTags({text, pos}: Line): boolean {
  let at = pos
  while (at < text.length) {
    const end = maskKindOf(text.charCodeAt(at)) ? maskEnd(text, at) : readTag(text, at)?.to ?? commentEnd(text, at)
    if (end < 0) return false
    at = skipBlanks(text, end)
  }
  return true
}

function commentEnd(text: string, at: number): number {
  const end = text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1
  return end < 0 ? -1 : end + 3
}
