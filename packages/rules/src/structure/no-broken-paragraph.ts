import type {Block} from '@presscheck/article'
import {defineRule, indexBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Verses and addresses have shorter lines. */
const fewestWords = 8

export default defineRule({
  id: 'structure/no-broken-paragraph',
  summary: 'Disallow a paragraph that breaks in the middle of a sentence.',
  why: 'Text from a PDF or a scan keeps the breaks of its pages, and readers stumble over each.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    broken: 'The sentence breaks after `{word}` and goes on in the next paragraph. Join the two.',
    join: 'Join the two paragraphs',
    next: 'Here it goes on',
  },
  options: v.object({}),
  examples: {
    valid: [
      'The bridge reopens in May.\n\niPhone owners will get a map.',
      'The bridge was opened by\n\n    code\n\nand closed again in the same week of May.',
      'Roses are red,\n\nviolets are blue',
    ],
    invalid: [
      {
        text: 'The bridge over the river will be opened again in the ⟦month⟧\n\nof May, and traffic will be slow until the last lane is done.',
        suggested: ['The bridge over the river will be opened again in the month of May, and traffic will be slow until the last lane is done.'],
      },
    ],
  },
  check({article, report}) {
    const {blocks, format} = article
    for (const {index} of suspects(article)) {
      const [block, next] = [blocks[index], blocks[index + 1]]
      if (!block || !next || !isPlain(next) || !goesOn(next)) continue
      const {length, starts, ends} = block.words
      const [start = 0, end = 0] = [starts[length - 1], ends[length - 1]]
      const [gapStart, gapEnd] = [block.range[1], next.range[0]]
      const isPage = format === 'html' || format === 'record'
      if (!isPage && article.source.slice(gapStart, gapEnd).trim() !== '') continue
      report({
        at: block.locate(start, end),
        message: 'broken',
        data: {word: block.prose.slice(start, end)},
        suggestions: isPage ? [] : [{message: 'join', edit: {range: [gapStart, gapEnd], text: ' '}}],
        related: [{message: 'next', at: next.range}],
      })
    }
  },
})

const suspects = indexBlocks((block) => (isPlain(block) && breaksOff(block)) || undefined)

function isPlain({kind, region, hidden, words}: Block): boolean {
  return kind === 'paragraph' && region === 'main' && !hidden && words.length >= fewestWords
}

function breaksOff({prose, links, text}: Block): boolean {
  if (!/[\p{Ll}\p{Lo}],?$/u.test(prose.trimEnd())) return false
  return !links.some(({end}) => end >= text.trimEnd().length)
}

function goesOn({prose, marks}: Block): boolean {
  return /^\p{Ll}{2,}(?![\p{Lu}\d_])/u.test(prose) && !marks.some(({start}) => start === 0)
}
