import type {Article, Block} from '@presscheck/article'
import {askOnce, blocksAt, defineRule, deleteBlock, indexBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Shorter blocks repeat by nature: labels, questions of an interview, advice. The bound of trafilatura is 100. */
const shortest = 120

export default defineRule({
  id: 'structure/no-repeated-paragraph',
  summary: 'Disallow a paragraph that stands twice.',
  why: 'It was pasted twice, and readers think that they lost their place.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    repeated: 'The paragraph stands above already. Delete one of the two.',
    delete: 'Delete this one',
    first: 'It stands here first',
  },
  options: v.object({}),
  examples: {
    valid: ['**How did your agency take part?**\n\nWe did.\n\n**How did your agency take part?**\n\nWe did too.'],
    invalid: [
      {
        text: 'The bridge over the river will be opened again in the month of May, the city said on Monday, and traffic will be slow until the last lane is done.\n\nTraffic will be slow.\n\n⟦The bridge over the river will be opened again in the month of May, the city said on Monday, and traffic will be slow until the last lane is done.⟧',
        suggested: ['The bridge over the river will be opened again in the month of May, the city said on Monday, and traffic will be slow until the last lane is done.\n\nTraffic will be slow.'],
      },
    ],
  },
  check({article, report}) {
    const seen = new Map<string, Block>()
    for (const block of alikeAtFirst(article)) {
      if (isLabel(block)) continue
      const words = wordsOf(block)
      const first = seen.get(words)
      if (!first) {
        seen.set(words, block)
        continue
      }
      report({
        at: block.range,
        message: 'repeated',
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
        related: [{message: 'first', at: first.range}],
      })
    }
  },
})

/** The longer paragraphs, by their beginnings. */
const beginnings = indexBlocks((block) => (
  block.place.fromStart >= 0 && block.kind === 'paragraph' && block.text.length >= shortest ? beginningOf(block) : undefined
))

/** The paragraphs that begin as another does. */
function alikeAtFirst(article: Article): readonly Block[] {
  const rows = beginnings(article)
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const {fact} of rows) {
    if (seen.has(fact)) repeated.add(fact)
    seen.add(fact)
  }
  return repeated.size === 0 ? [] : blocksAt(article, rows.filter(({fact}) => repeated.has(fact)))
}


/** As they are compared: case and line breaks do not count. */
const wordsOf = askOnce(({text}) => text.toLowerCase().replaceAll(/\s+/g, ' '))

/** By which most paragraphs differ already. */
function beginningOf({text}: Block): string {
  return text.slice(0, shortest / 2).toLowerCase().replaceAll(/\s+/g, '').slice(0, shortest / 6)
}

/** A question in bold letters stands above each answer, the source of a quotation below each. */
function isLabel({marks, text}: Block): boolean {
  return /^[–—-]/.test(text) || marks.some(({kind, start, end}) => (kind === 'strong' || kind === 'emphasis') && end - start >= text.length - 2)
}
