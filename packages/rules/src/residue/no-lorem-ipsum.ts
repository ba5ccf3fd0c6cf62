import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'residue/no-lorem-ipsum',
  summary: 'Disallow filler text in mock Latin.',
  why: 'It shows readers that the page was published before it was written.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['lorem-ipsum'],
  messages: {
    one: '`{words}` is filler text. Write the text that belongs here, or delete it.',
    many: '`{words}` is filler text, and so are {more} more passages. Write the text that belongs here, or delete them.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Replace “lorem ipsum dolor” with your own words.', note: 'It is what the text is about.'},
      {text: 'Cicero wrote of dolor sit amet in a way.', note: 'One phrase may be a quotation.'},
      {text: '`Lorem ipsum dolor sit amet, consectetur adipiscing elit.`', note: 'Code is shown as it is.'},
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧',
        suggested: ['The bridge reopens.'],
      },
      {
        format: 'html',
        text: '<p>⟦Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy.⟧</p>',
        suggested: ['<p></p>'],
      },
      {
        language: 'id',
        text: 'Jembatan dibuka. ⟦Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.⟧ Warga senang.',
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    const fillers = hitBlocks().filter((block) => new Set(hits(block).map(({phrase}) => phrase.phrase)).size > 1)
    const [block] = fillers
    if (!block) return
    const [start, end] = sentencesAround(block, hits(block))
    const isAll = block.prose.slice(0, start).trim() === '' && block.prose.slice(end).trim() === ''
    const at = isAll ? block.range : block.locate(start, end)
    const suggestions = isAll ? [{message: 'delete' as const, edit: deleteBlock(article, block)}] : []
    const words = firstWords(block.prose.slice(start, end))
    if (fillers.length === 1) report({at, message: 'one', data: {words}, suggestions})
    else report({at, message: 'many', data: {words, more: fillers.length - 1}, suggestions})
  },
})

/** From the start of the sentence with the first phrase to the end of the one with the last. */
function sentencesAround(
  {prose, sentences: {length, starts, ends}}: Block,
  hits: readonly Hit[],
): readonly [start: number, end: number] {
  const first = Math.min(...hits.map(({start}) => start))
  const last = Math.max(...hits.map(({end}) => end))
  let from = 0
  let to = prose.length
  for (let index = 0; index < length; index++) if ((starts[index] ?? 0) <= first) from = starts[index] ?? 0
  for (let index = length - 1; index >= 0; index--) if ((ends[index] ?? 0) >= last) to = ends[index] ?? 0
  return [from, to]
}

const mostShown = 40

function firstWords(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, text.lastIndexOf(' ', mostShown))} …`
}
