import {type MarkdownParser, parser as commonMark} from '@lezer/markdown'
import {deferredInline} from './deferred-inline.ts'
import {directiveFence} from './directive-fence.ts'
import {footnoteDefinition} from './footnote-definition.ts'
import {maskedLine} from './masked-line.ts'
import {nestingLimit} from './nesting-limit.ts'
import {quote} from './quote.ts'
import {table} from './table.ts'
import {tagLine} from './tag-line.ts'

const shared = [deferredInline, nestingLimit, maskedLine, directiveFence, footnoteDefinition, table]

/**
 * The blocks of CommonMark with tables and footnotes of GFM. Inline syntax and reference definitions are not read
 * here: a `[link]` is one only where its definition is known.
 */
export const markdownGrammar: MarkdownParser = commonMark.configure([...shared, quote, {remove: ['LinkReference']}])

/** As `markdownGrammar`, where a tag on a line of its own holds Markdown, and indented text is no code. */
export const mdxGrammar: MarkdownParser = commonMark.configure([
  ...shared, tagLine, {remove: ['LinkReference', 'IndentedCode', 'HTMLBlock']},
])
