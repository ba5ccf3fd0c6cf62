import type {Line, MarkdownConfig} from '@lezer/markdown'

const mark = /\[\^[^\]\s[]{1,999}\]:[ \t]*/y
const indent = 4

/** `[^1]: …`, which holds blocks as a list item does. */
export const footnoteDefinition: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      composite(_, line) {
        if (line.next >= 0 && line.indent < line.baseIndent + indent) return false
        line.moveBaseColumn(line.baseIndent + indent)
        return true
      },
    },
    {name: 'FootnoteMark'},
  ],
  parseBlock: [{
    name: 'FootnoteDefinition',
    before: 'Blockquote',
    parse(context, line) {
      const end = markEnd(line)
      if (end < 0) return false
      context.startComposite('FootnoteDefinition', line.pos)
      context.addElement(context.elt('FootnoteMark', context.lineStart + line.pos, context.lineStart + end))
      line.moveBase(end)
      return null
    },
    endLeaf: (_, line) => markEnd(line) >= 0,
  }],
}

function markEnd({text, next, pos}: Line): number {
  if (next !== 91) return -1
  mark.lastIndex = pos
  return mark.test(text) ? mark.lastIndex : -1
}
