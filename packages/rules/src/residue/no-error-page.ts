import type {Block} from '@presscheck/article'
import {defineRule, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A server has less to say than any article. */
const mostWords = 150

export default defineRule({
  id: 'residue/no-error-page',
  summary: 'Disallow an error or challenge page in place of an article.',
  why: 'A server answered the program that fetched the article with an error, or asked whether it is human; that answer was stored as the text.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['error-page'],
  messages: {found: '`{words}` is what a server says when it does not give the page. Fetch the article again.'},
  options: v.object({}),
  examples: {
    valid: [
      {text: '# What 404 Not Found means\n\nA server says so of an address it does not know.', note: 'It is the topic.'},
      {text: 'Access denied: how courts shut the public out of hearings\n\nReporters were sent away again on Monday.'},
    ],
    invalid: [
      {text: '# Just a moment...\n\n⟦Enable JavaScript and cookies to continue⟧'},
      {format: 'html', text: '<h1>⟦404 Not Found⟧</h1><p>nginx</p>'},
      {format: 'text', text: '⟦Error establishing a database connection⟧'},
    ],
  },
  check({article: {body}, hits, report}) {
    let words = 0
    for (const block of body) {
      words += block.words.length
      if (words > mostWords) return
    }
    const found = body.flatMap((block) =>
      hits(block).filter((hit) => isInPlace(block, hit)).map((hit) => ({block, hit})))
    const told = found.find(({hit}) => hit.phrase.where === 'anywhere') ?? found[0]
    if (!told) return
    const {block, hit: {start, end}} = told
    report({at: block.locate(start, end), message: 'found', data: {words: block.prose.slice(start, end)}})
  },
})

/** The whole of a block, but for signs. */
function isInPlace({prose}: Block, {start, end, phrase}: Hit): boolean {
  return phrase.where === 'anywhere' || !/[\p{L}\p{N}\uFFFC]/u.test(prose.slice(0, start) + prose.slice(end))
}
