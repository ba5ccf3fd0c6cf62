import type {Format} from '@presscheck/article'
import rehypeParse from 'rehype-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import * as v from 'valibot'
import {VFile} from 'vfile'
import {defineRule} from '../define-rule.ts'
import type {Rule} from '../rule.ts'
import {offsetsOf, pluggable, type PluginRuleDefinition} from './plugin-rule.ts'
import {type PluginMessages, reportOf} from './report-message.ts'

/**
 * Turns a remark plugin into a rule for Markdown: it reads the syntax tree of the whole article, with GFM and front
 * matter. Each of its messages is a finding, each expected value a fix or a suggestion.
 */
export function fromRemark(definition: PluginRuleDefinition): Rule {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])
  return fromTree(definition, 'markdown', parser.use([pluggable(definition)]).freeze())
}

/**
 * Turns a rehype plugin into a rule for HTML: it reads the syntax tree of the whole page. Each of its messages is a
 * finding, each expected value a fix or a suggestion.
 */
export function fromRehype(definition: PluginRuleDefinition): Rule {
  return fromTree(definition, 'html', unified().use(rehypeParse).use([pluggable(definition)]).freeze())
}

/** What a plugin runs in: any tree in, any tree out. */
type Runner = Pick<Processor, 'parse' | 'runSync'>

function fromTree(definition: PluginRuleDefinition, format: Format, processor: Runner): Rule {
  const {plugin: _, expected, message, ...facts} = definition
  const messages: PluginMessages = {found: message, replace: 'Write `{expected}`'}
  return defineRule({
    ...facts,
    unit: 'article',
    messages,
    options: v.object({}),
    check({article, report}) {
      if (article.format !== format) return
      const file = new VFile(article.source)
      processor.runSync(processor.parse(file), file)
      for (const found of file.messages) {
        const [start, end] = offsetsOf(found)
        report(reportOf(found, {at: [start, end], words: article.source.slice(start, end), canEdit: true, expected}))
      }
    },
  })
}
