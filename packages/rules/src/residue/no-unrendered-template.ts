import type {Article, Range} from '@presscheck/article'
import {censusOf, defineRule, type ReadableText, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Syntax of template languages. What a static site generator reads in its own sources is left to the second list. */
const doubleBraces = String.raw`\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}`
const foreign = [
  String.raw`<%[=-]?[^%\n]{1,200}%>`,
  String.raw`\*?\|[A-Z][A-Z0-9_:]{1,40}\|\*?`,
  String.raw`(?<![%\w])%%[A-Z][A-Z0-9_]{2,40}%%`,
  String.raw`\[%\s?[a-zA-Z][^%\n]{0,100}%\]`,
].join('|')
const interpolation = String.raw`[$#]\{[a-z][A-Za-z]*(?:[._][A-Za-z]+){0,5}\}`
const numbered = String.raw`%\d\$[sd]`

const everywhere = new RegExp(foreign, 'g')
const rendered = new RegExp(`${foreign}|${doubleBraces}|${interpolation}`, 'g')
const inField = new RegExp(String.raw`${foreign}|${doubleBraces}|${interpolation}|${numbered}|(?<!\w)%[sd](?!\w)`, 'g')

/** A text with more of them is a template or a program itself. */
const mostOrders = 12

/** Fields that readers meet; others may hold patterns for the generator. */
const forReaders = /title|headline|description|summary|excerpt|author|byline|caption|^alt$|deck|subtitle/i

export default defineRule({
  id: 'residue/no-unrendered-template',
  summary: 'Disallow template syntax that was never filled in.',
  why: 'The program that should have put a name or a title there did not run, and readers see its orders.',
  confidence: 'likely',
  unit: 'article',
  messages: {found: '`{syntax}` is an order to a template that did not run. Write what belongs here.'},
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Hi {{ page.title }}, {% include note.html %}', note: 'A generator reads it in a Markdown body.'},
      {format: 'html', text: '<p>Write <code>{{ title }}</code> there.</p>', note: 'Code is shown as it is.'},
      {
        format: 'html',
        text: '<p>Vue fills {{ name }} in.</p><pre><code>{{ name }}</code></pre>',
        note: 'An article about templates shows them as code as well.',
      },
      {format: 'text', text: 'Set ${HOME} and pay $5 or 100%.', note: 'A variable of the shell.'},
      {text: '---\npermalink: /{{ page.date }}/\ntitle: The bridge\n---\n', note: 'A pattern for the generator.'},
    ],
    invalid: [
      {format: 'text', text: 'Dear ⟦{{ first_name }}⟧,\n\nthe bridge reopens in May.'},
      {format: 'html', text: '<p>Read more about ⟦{{title}}⟧ here.</p>'},
      {text: 'Hello ⟦*|FNAME|*⟧, the bridge reopens. ⟦%%POSTLINK%%⟧'},
      {text: '---\ntitle: "⟦{{ page.title }}⟧"\ndescription: Posted by ⟦%s⟧\n---\n'},
      {format: 'text', text: 'Halo ⟦${user.name}⟧, jembatan dibuka lagi.', language: 'id'},
    ],
  },
  check({article, report}) {
    if (!censusOf(article).holdsAny('{%*')) return
    const places: Range[] = []
    for (const text of suspects(article)) {
      if (text.key !== undefined && !forReaders.test(text.key)) continue
      for (const {0: syntax, index} of text.prose.matchAll(patternFor(text, article))) {
        const at = withStars(article, text.locate(index, index + syntax.length))
        if (at && !isTopic(article, syntax)) places.push(at)
        if (places.length > mostOrders) return
      }
    }
    for (const at of places) report({at, message: 'found', data: {syntax: article.source.slice(...at)}})
  },
})

const suspects = textsWhere(({prose}) => /[{%]|\|[A-Z]/.test(prose))

function patternFor({key}: ReadableText, {format}: Article): RegExp {
  if (key !== undefined) return inField
  return format === 'markdown' || format === 'mdx' ? everywhere : rendered
}

/** `*|NAME|*` with its stars, which Markdown takes for emphasis; without them it is none. */
function withStars({source}: Article, [start, end]: Range): Range | undefined {
  if (source.charAt(start) !== '|') return [start, end]
  return source.charAt(start - 1) === '*' && source.charAt(end) === '*' ? [start - 1, end + 1] : undefined
}

/** An article that shows the same kind of syntax as code talks about it. */
function isTopic({blocks}: Article, syntax: string): boolean {
  const opening = syntax.slice(0, 2)
  return blocks.some(({kind, text, prose, marks}) =>
    (kind === 'code' && text.includes(opening))
    || (marks.some((mark) => mark.kind === 'code') && text.includes(opening) && !prose.includes(opening)))
}
