import type {Line, MarkdownConfig} from '@lezer/markdown'
import {maskKindOf} from '../masking/mask.ts'

/** A line of nothing but masks is a block of its own, and ends the paragraph before it. */
export const maskedLine: MarkdownConfig = {
  defineNodes: [{name: 'MaskedLine', block: true}],
  parseBlock: [{
    name: 'MaskedLine',
    before: 'IndentedCode',
    parse(context, line) {
      if (!isMasked(line)) return false
      const start = context.lineStart + line.pos
      context.addElement(context.elt('MaskedLine', start, context.lineStart + line.text.length))
      context.nextLine()
      return true
    },
    endLeaf: (_, line) => isMasked(line),
  }],
}

function isMasked({text, next, pos}: Line): boolean {
  if (maskKindOf(next) === undefined) return false
  for (let at = pos; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 32 && unit !== 9 && maskKindOf(unit) === undefined) return false
  }
  return true
}
