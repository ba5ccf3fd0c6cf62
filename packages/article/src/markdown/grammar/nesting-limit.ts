import type {MarkdownConfig} from '@lezer/markdown'

/**
 * Quotes and lists nested deeper than any writer goes. Every line costs as much as the blocks it stands in, so
 * without a limit time grows with the square of the depth.
 */
const deepest = 100

/** Below the deepest level a line is a paragraph, whatever its first character. */
export const nestingLimit: MarkdownConfig = {
  parseBlock: [{
    name: 'NestingLimit',
    before: 'IndentedCode',
    parse(context, line) {
      if (context.depth <= deepest) return false
      const start = context.lineStart + line.pos
      context.addElement(context.elt('Paragraph', start, context.lineStart + line.text.length))
      context.nextLine()
      return true
    },
  }],
}
