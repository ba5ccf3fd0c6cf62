import type {Range} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'metadata/valid-front-matter',
  summary: 'Require front matter that a site generator can read.',
  why: 'A generator stops at it, or publishes the article without its title, date and author.',
  confidence: 'certain',
  unit: 'article',
  messages: {broken: '{problem}. Correct the line, or put its value into quotation marks.'},
  options: v.object({}),
  examples: {
    valid: [
      '---\ntitle: The bridge\n---\n\nIt reopens.',
      '---\ntitle: "Bridges: a history"\n---\n',
      '+++\ntitle = "The bridge"\n+++\n',
    ],
    invalid: [
      {text: '---\n⟦title: The bridge: a history⟧\n---\n'},
      {text: '+++\n⟦title = The bridge⟧\n+++\n\nIt reopens.'},
      {text: '---\ntitle: "The bridge\n⟦date: 2025-12-07⟧\n---\n', note: 'Here it ends, and the quotation mark is still open.'},
    ],
  },
  check({article: {problems, source}, report}) {
    for (const {range, message} of problems) report({at: lineAt(source, range), message: 'broken', data: {problem: message}})
  },
})

/** The line that a place is in, or that it is the end of. */
function lineAt(source: string, [place, placeEnd]: Range): Range {
  const last = place === placeEnd && place > 0 ? place - 1 : place
  let start = last
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  let end = last
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return [start, end]
}
