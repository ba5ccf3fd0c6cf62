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
      {text: '⟦Error 404 – Page Not Found⟧', note: 'Several phrases in a row.'},
    ],
  },
  check({article: {body}, hits, report}) {
    let words = 0
    for (const block of body) {
      words += block.words.length
      if (words > mostWords) return
    }
    const found = body.flatMap((block) => {
      const place = placeOf(block, hits(block))
      return place ? [{block, place}] : []
    })
    const told = found.find(({place}) => place.isCertain) ?? found[0]
    if (!told) return
    const {block, place: {start, end}} = told
    report({at: block.locate(start, end), message: 'found', data: {words: block.prose.slice(start, end)}})
  },
})

interface Place {
  readonly start: number
  readonly end: number
  readonly isCertain: boolean
}

/** A sentence that only servers say; or the phrases that make up the whole of a block, but for signs and figures. */
function placeOf({prose}: Block, hits: readonly Hit[]): Place | undefined {
  const said = hits.find(({phrase}) => phrase.where === 'anywhere')
  if (said) return {start: said.start, end: said.end, isCertain: true}
  let [start, end] = [prose.length, 0]
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.end <= end) continue
    if (end > 0 && saysMore(prose.slice(end, hit.start))) return undefined
    start = Math.min(start, hit.start)
    end = hit.end
  }
  if (end === 0 || saysMore(prose.slice(0, start)) || saysMore(prose.slice(end))) return undefined
  return {start, end, isCertain: false}
}

function saysMore(text: string): boolean {
  return /[\p{L}\uFFFC]/u.test(text)
}
