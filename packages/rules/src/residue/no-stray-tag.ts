import type {Article, Range} from '@presscheck/article'
import {censusOf, defineRule, joinEdits, type ReadableText, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isTitle} from './is-title.ts'

const names = 'p|br|b|i|em|strong|u|span|font|a|div|h[1-6]|ul|ol|li|img|table|tr|td|th|blockquote|sup|sub|hr|center|figure|iframe'
const attribute = String.raw`(?:\s+[a-z-]{2,30}=(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))`

/** Any of these tags; a bare opening one may be what a sentence talks of. */
const tag = new RegExp(String.raw`</?(?:${names})${attribute}{0,12}\s?/?>`, 'gi')
const bareOpening = new RegExp(String.raw`^<(?!br\b|hr\b)[a-z][a-z0-9]*>$`, 'i')

/** What articles about markup talk of. */
const topic = /\bhtml|\bxml\b|\btags?\b|\bmarkup|\belement|\battribut|\bcss\b|balise|etiqueta|标签|標籤|タグ|тег/i

export default defineRule({
  id: 'residue/no-stray-tag',
  summary: 'Disallow tags that readers see.',
  why: 'A tag in a plain text, or one that was escaped in a page, shows that the text went from one format to another half way.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    one: '`{tag}` is a tag that readers see. Delete it, or let it take effect.',
    many: '`{tag}` and {more} more tags here are seen by readers. Delete them, or let them take effect.',
    strip: 'Delete the tags',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'The <b>bridge</b> reopens.<br>', note: 'Markdown holds tags.'},
      {format: 'html', text: '<p>In HTML, &lt;/p&gt; ends a paragraph.</p>', note: 'It is what the text is about.'},
      {
        format: 'html',
        text: '<p>Close it with &lt;/b&gt;.</p><pre><code>&lt;b&gt;old&lt;/b&gt;</code></pre>',
        note: 'An article about tags shows them as code as well.',
      },
      {format: 'text', text: 'It holds that a < b > c, and <T> stands for any type.'},
    ],
    invalid: [
      {format: 'html', text: '<p>⟦&lt;p&gt;⟧The bridge reopens.&lt;/p&gt;</p>', suggested: ['<p>The bridge reopens.</p>']},
      {format: 'text', text: 'The bridge⟦<br />⟧reopens.</div>', suggested: ['The bridge reopens.']},
      {
        format: 'text', language: 'id',
        text: 'Baca ⟦<a href="https://example.org/a">⟧berita ini</a> dulu.',
        suggested: ['Baca berita ini dulu.'],
      },
    ],
  },
  check({article, report}) {
    if (!censusOf(article).holdsAny('<&') || showsTagsAsCode(article)) return
    for (const text of suspects(article)) {
      if (!text.block || topic.test(text.prose) || isTitle(article, text)) continue
      const found = findTags(text)
      const [first] = found
      if (!first) continue
      const edit = joinEdits(article.source, found.map(({at, words}) => ({range: at, text: /^<[bh]r/i.test(words) ? ' ' : ''})))
      const suggestions = edit ? [{message: 'strip' as const, edit}] : []
      const data = {tag: first.words}
      if (found.length === 1) report({at: first.at, message: 'one', data, suggestions})
      else report({at: first.at, message: 'many', data: {...data, more: found.length - 1}, suggestions})
    }
  },
})

const suspects = textsWhere(({prose}) => prose.includes('<'))

/** The tags of a text; none where all are bare opening ones. */
function findTags(text: ReadableText): readonly {readonly words: string; readonly at: Range}[] {
  const found = [...text.prose.matchAll(tag)]
    .map(({0: words, index}) => ({words, at: text.locate(index, index + words.length)}))
  return found.every(({words}) => bareOpening.test(words)) ? [] : found
}

function showsTagsAsCode({blocks}: Article): boolean {
  return blocks.some(({kind, text, marks}) => kind === 'code'
    ? text.includes('<')
    : marks.some((mark) => mark.kind === 'code' && text.slice(mark.start, mark.end).includes('<')))
}
