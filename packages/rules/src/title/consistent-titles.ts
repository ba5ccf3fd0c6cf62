import type {Article, Candidate, Origin} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

/** Titles that share fewer of their words are about something else, or one of them is left from another page. */
const leastShared = 0.2

/** A title of fewer words may be a label. */
const fewestWords = 3

export default defineRule({
  id: 'title/consistent-titles',
  summary: 'Require the titles that an article gives to be about the same thing.',
  why: 'Readers of a list see one and readers of the page the other; one was left from a template or another article.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    differs: 'This title shares no words with `{title}`. Make the two agree.',
    other: 'The other title',
  },
  options: v.object({}),
  examples: {
    valid: [
      '---\ntitle: The bridge reopens in May\n---\n\n# Old bridge reopens\n\nTraffic will be slow.',
      '---\ntitle: Newsletter\n---\n\n# The old bridge reopens\n',
      {text: '---\ntitle: The bridge reopens in May\n---\n\nIt was about time.\n\n# What drivers can expect', note: 'A section.'},
    ],
    invalid: [
      {text: '---\ntitle: The bridge reopens in May\n---\n\n# ⟦How to bake bread at home⟧\n\nTake flour.'},
    ],
  },
  check({article, report}) {
    const [chosen, ...others] = titlesOf(article).filter(isWhole)
    if (!chosen) return
    for (const other of others) {
      if ((other.origin === 'heading' && !isAtTop(article, other)) || (other.origin === 'first-line' && article.format === 'record')) continue
      if (shared(chosen.text, other.text) >= leastShared) continue
      report({
        at: other.locate(),
        message: 'differs',
        data: {title: chosen.text},
        related: [{message: 'other', at: chosen.locate()}],
      })
      return
    }
  },
})

/** Networks and search engines are given titles of their own on purpose. */
const onPage: ReadonlySet<Origin> = new Set(['front-matter', 'record', 'title-element', 'heading', 'first-line'])

function isWhole({text, origin}: Candidate): boolean {
  return onPage.has(origin) && contentWords(text).size >= fewestWords
}

/** A heading further down is the title of a section. */
function isAtTop({body}: Article, {range}: Candidate): boolean {
  const paragraph = body.find(({kind}) => kind === 'paragraph')
  return range !== undefined && (paragraph === undefined || range[1] <= paragraph.range[0])
}

/** Words shared, of the shorter title; pairs of characters where a script puts no blanks. */
function shared(one: string, other: string): number {
  const [a, b] = [contentWords(one), contentWords(other)]
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const word of few) if (many.has(word)) common++
  return few.size === 0 ? 1 : common / few.size
}

/** Words by their first letters, so that `bridge` and `bridges` are one. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{sc=Han}|[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 2 || /\p{sc=Han}/u.test(word)).map((word) => word.slice(0, 5)))
}
