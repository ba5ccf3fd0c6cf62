import type {Line, MarkdownConfig} from '@lezer/markdown'

/** `:::note` and `:::`, which stand around an admonition; what they hold is Markdown. */
export const directiveFence: MarkdownConfig = {
  defineNodes: [{name: 'DirectiveFence', block: true}],
  parseBlock: [{
    name: 'DirectiveFence',
    before: 'FencedCode',
    parse(context, line) {
      if (!isFence(line)) return false
      const start = context.lineStart + line.pos
      context.addElement(context.elt('DirectiveFence', start, context.lineStart + line.text.length))
      context.nextLine()
      return true
    },
    endLeaf: (_, line) => isFence(line),
  }],
}

function isFence({text, next, pos}: Line): boolean {
  return next === 58 && text.startsWith(':::', pos)
}
