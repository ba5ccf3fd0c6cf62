import type {Article} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {type Address, addressesWhere} from './addresses.ts'

/** Addresses that lead nowhere, and words that stand for one. */
const nowhere = /^(?:https?:\/\/|#|url|link|href|todo|tk|tbd|xxx)?$/i

export default defineRule({
  id: 'link/no-empty-target',
  summary: 'Disallow links that lead nowhere.',
  why: 'Readers click and nothing happens: the address was never put in, or was lost.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    empty: 'The link `{words}` has no address. Add it, or take the link away.',
    placeholder: 'The link `{words}` leads to `{url}`, which is no address. Write the address, or take the link away.',
    script: 'The link `{words}` runs a script instead of leading anywhere. Write an address, or take the link away.',
    unlink: 'Keep the words alone',
  },
  options: v.object({}),
  examples: {
    valid: [
      'See [the bridge](https://bridge.example.org/) and [below](#below).',
      {text: 'See [the bridge][b] and [issues][].', note: 'The addresses may stand in a file that is included.'},
      {format: 'html', text: '<p>The <a id="top" href="#">bridge</a> reopens.</p>', note: 'An anchor.'},
      {format: 'html', text: '<p><a class="btn" href="#" role="button">Share</a> the news.</p>', note: 'A button.'},
    ],
    invalid: [
      {text: 'See ⟦[the bridge]()⟧ in May.', suggested: ['See the bridge in May.']},
      {text: 'See ⟦[the bridge](http://)⟧ and ⟦[the river](TODO)⟧.', suggested: ['See the bridge and [the river](TODO).']},
      {
        format: 'html',
        text: '<p>See ⟦<a href="javascript:void(0)">the bridge</a>⟧.</p>',
        suggested: ['<p>See the bridge.</p>'],
      },
      {text: 'Lihat ⟦[jembatan]()⟧ lama.', language: 'id', suggested: ['Lihat jembatan lama.']},
    ],
  },
  check({article, report}) {
    for (const address of suspects(article)) {
      const {url, words, range} = address
      const target = url.trim()
      if (isDeliberate(article, address)) continue
      const suggestions = [{message: 'unlink' as const, edit: {range, text: innerOf(article, address)}}]
      if (script.test(target)) report({at: range, message: 'script', data: {words}, suggestions})
      else if (target === '') report({at: range, message: 'empty', data: {words}, suggestions})
      else report({at: range, message: 'placeholder', data: {words, url: target}, suggestions})
    }
  },
})

const script = /^javascript:/i

const suspects = addressesWhere(({url, words}) => (
  words.trim() !== '' && (nowhere.test(url.trim()) || script.test(url.trim()))
))


/** An anchor or a button that something else knows by a name, or a reference whose address stands in another file. */
function isDeliberate({source}: Article, {range: [start, end], url}: Address): boolean {
  if (source.charAt(start) !== '<') return url === '#' || source.charAt(end - 1) !== ')'
  const opening = source.slice(start, source.indexOf('>', start))
  return /\s(?:id|name|role|on[a-z]+|data-[\w-]+|aria-[\w-]+|class|title|target)\s*=/i.test(opening)
}

/** What stands between the marks of the link. */
function innerOf({source}: Article, {range: [start, end], words}: Address): string {
  const written = source.slice(start, end)
  if (written.startsWith('<')) return written.slice(written.indexOf('>') + 1, written.lastIndexOf('</'))
  const close = written.lastIndexOf('](')
  return written.startsWith('[') && close > 0 ? written.slice(1, close) : words
}
