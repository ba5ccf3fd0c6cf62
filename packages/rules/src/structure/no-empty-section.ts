import type {Block} from '@presscheck/article'
import {defineRule, indexBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/no-empty-section',
  summary: 'Disallow a heading without text.',
  why: 'The text was forgotten or lost, and readers find a promise that nothing keeps.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    empty: 'Nothing stands below `{heading}`. Write the section, or delete the heading.',
  },
  options: v.object({}),
  examples: {
    valid: ['# Bridges\n\n## The old one\n\nIt reopens.', '## Sources\n\n```\nbridge.csv\n```\n\n## Thanks\n\nTo all.'],
    invalid: [{text: '# Bridges\n\n## ⟦The old one⟧\n\n## The new one\n\nIt opens.'}, {text: '## One\n\nText.\n\n## ⟦Two⟧\n'}],
  },
  check({article, report}) {
    const {format, source} = article
    if (format === 'html') return
    const {blocks} = article
    for (const {index} of headings(article)) {
      const [block, next] = [blocks[index], blocks[index + 1]]
      if (!block || (next && (next.kind !== 'heading' || next.level > block.level))) continue
      const between = source.slice(block.range[1], next?.range[0] ?? source.length)
      if (/[<{![\]|]/.test(between) || isListOfHeadings(blocks, index)) continue
      report({at: block.range, message: 'empty', data: {heading: block.text}})
    }
  },
})

const headings = indexBlocks(({kind, level}) => (kind === 'heading' && level > 1) || undefined)


/** Some writers make a list of headings: two neighbours of the same level are empty as well. */
function isListOfHeadings(blocks: readonly Block[], index: number): boolean {
  const run = blocks.slice(Math.max(0, index - 2), index + 3).filter(({kind, level}) => kind === 'heading' && level === blocks[index]?.level)
  return run.length >= 3
}
