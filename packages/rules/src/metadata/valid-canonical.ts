import type {Candidate} from '@presscheck/article'
import {defineRule, isMissingValue} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'metadata/valid-canonical',
  summary: 'Require a canonical address that search engines can follow.',
  why: 'A wrong one takes the article out of the index, or credits another site with it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    relative: 'The canonical address `{url}` is relative. Write it in full, from `https://` on.',
    host: 'The canonical address `{url}` names a machine, not a site. Write the public address.',
    several: 'The article gives another canonical address, `{other}`. Keep one of the two.',
    other: 'The other address',
  },
  options: v.object({}),
  examples: {
    valid: [
      '---\ncanonical: https://news.example/bridge\n---\n',
      {format: 'html', text: '<link rel="canonical" href="https://news.example/bridge"><meta property="og:url" content="http://www.news.example/bridge/">'},
    ],
    invalid: [
      {text: '---\ncanonical: ⟦/bridge⟧\n---\n'},
      {text: '---\ncanonical: ⟦https://52.16.95.170/bridge⟧\n---\n'},
      {
        format: 'html',
        text: '<link rel="canonical" href="https://news.example/bridge"><link rel="canonical" href="⟦https://other.example/road⟧">',
      },
    ],
  },
  check({article, report}) {
    const links = article.fields.canonical.candidates.filter(isCanonical)
    for (const {range, text} of links) {
      if (isMissingValue(text)) continue
      if (!/^https?:\/\//i.test(text)) {
        if (!/\{\{|\{%|<%|\$\{/.test(text)) report({at: range, message: 'relative', data: {url: text}})
      } else if (/^https?:\/\/(?:localhost\b|\d+(?:\.\d+){3}\b|\[)/i.test(text)) report({at: range, message: 'host', data: {url: text}})
    }
    const [first, ...others] = links
    const other = others.find(({text}) => first && addressOf(text) !== addressOf(first.text))
    if (!first || !other) return
    report({
      at: other.range,
      message: 'several',
      data: {other: first.text},
      related: [{message: 'other', at: first.range}],
    })
  },
})

/** `og:url` is the address of a page in social networks, and often another one. */
function isCanonical(candidate: Candidate): candidate is Candidate & {readonly range: NonNullable<Candidate['range']>} {
  return candidate.range !== undefined && (candidate.origin === 'link-element' || candidate.origin === 'front-matter')
}

/** What stays the same whether a browser or a writer wrote it. */
function addressOf(url: string): string {
  const [address = ''] = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').split(/[?#]/, 1)
  return address.replace(/\/(?:index\.\w+)?$/, '')
}
