import type {Line, MarkdownConfig} from '@lezer/markdown'

/** A mark of a quote that stands further in is code, or text of the paragraph before it. */
const mostIndent = 3

/** Quotes of CommonMark: in @lezer/markdown, a mark goes on with a quote wherever it stands in its line. */
export const quote: MarkdownConfig = {
  remove: ['Blockquote'],
  defineNodes: [{
    name: 'Quote',
    composite(context, line) {
      if (!isMark(line)) return false
      const at = context.lineStart + line.pos
      line.addMarker(context.elt('QuoteMark', at, at + 1))
      line.moveBase(markEnd(line))
      return true
    },
  }],
  parseBlock: [{
    name: 'Quote',
    before: 'Blockquote',
    parse(context, line) {
      if (!isMark(line)) return false
      const at = context.lineStart + line.pos
      context.startComposite('Quote', line.pos)
      context.addElement(context.elt('QuoteMark', at, at + 1))
      line.moveBase(markEnd(line))
      return null
    },
    endLeaf: (_, line) => isMark(line),
  }],
}

function isMark({next, indent, baseIndent}: Line): boolean {
  return next === 62 && indent <= baseIndent + mostIndent
}

/** One blank belongs to the mark. */
function markEnd({text, pos}: Line): number {
  return pos + (text.charCodeAt(pos + 1) === 32 ? 2 : 1)
}
