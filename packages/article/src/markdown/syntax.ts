import {type Tree, TreeFragment} from '@lezer/common'
import type {MarkdownParser} from '@lezer/markdown'
import {differenceOf} from '../difference.ts'
import {markdownGrammar, mdxGrammar} from './grammar/grammar.ts'
import {findGeneratorSyntax} from './masking/generator-syntax.ts'
import {type Mask, maskText, plainLines} from './masking/mask.ts'
import {findMdxSyntax} from './masking/mdx-syntax.ts'

/** The block structure of a Markdown source. */
export interface MarkdownSyntax {
  /** The source as the grammar reads it: as long, with `\n` at the end of every line, and masked. */
  readonly text: string
  readonly masks: readonly Mask[]
  readonly grammar: MarkdownParser
  readonly tree: Tree
  /** Where MDX breaks, so that it is read as Markdown. */
  readonly brokenAt: number | undefined
}

/** Reads the block structure after `start`; takes over what did not change since `previous`. */
export function readSyntax(
  source: string, start: number, format: 'markdown' | 'mdx', previous: MarkdownSyntax | undefined,
): MarkdownSyntax {
  const lines = plainLines(source)
  const mdx = format === 'mdx' ? findMdxSyntax(lines, start) : undefined
  const isMdx = mdx !== undefined && mdx.brokenAt === undefined
  const masks = isMdx ? mdx.masks : findGeneratorSyntax(lines, start)
  const grammar = isMdx ? mdxGrammar : markdownGrammar
  const text = maskText(lines, start, masks)
  const fragments = previous?.grammar === grammar ? unchanged(previous, text) : []
  return {text, masks, grammar, tree: grammar.parse(text, fragments), brokenAt: mdx?.brokenAt}
}

/** Whether a block ends may hang on as many lines below it: a table starts with two. */
const linesAhead = 2

/** The parts of the previous tree whose lines stand in the text as they did. */
function unchanged(previous: MarkdownSyntax, text: string): readonly TreeFragment[] {
  const {start, end, previousEnd} = differenceOf(previous.text, text)
  const from = linesBefore(text, start)
  const to = lineAfter(text, end)
  const change = {fromA: from, toA: to + previousEnd - end, fromB: from, toB: to}
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change])
}

/** Where the line starts that stands so many above the one at `at`. */
function linesBefore(text: string, at: number): number {
  let start = at
  for (let lines = 0; lines <= linesAhead && start > 0; lines++) start = text.lastIndexOf('\n', start - 1)
  return Math.max(0, start)
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
