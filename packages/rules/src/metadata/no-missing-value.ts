import type {Article, MetadataEntry, Origin, Range} from '@presscheck/article'
import {defineRule, isMissingValue} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {authorEntries} from './author-entries.ts'

/** Fields, and what writers call them. */
const names = [
  ['title', 'title'], ['description', 'description'], ['published', 'date'], ['modified', 'date of change'],
  ['canonical', 'canonical address'], ['siteName', 'name of the site'],
] as const

const languageKeys: ReadonlySet<string> = new Set(['lang', 'language', 'locale', 'og:locale', 'inlanguage', 'content-language'])

/** A title there is a block of the article. */
const inText: ReadonlySet<Origin> = new Set(['heading', 'first-line'])

/** What stands between the title of a page and the name of its site. */
const leadingSeparator = /^[|–—·»•-]\s/

export default defineRule({
  id: 'metadata/no-missing-value',
  summary: 'Disallow metadata that only says that a value is missing.',
  why: 'A program filled a template without data, and search results, previews and lists show `null` where a title or a name belongs.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    missing: '`{value}` is no {field}: it is what a program writes where there is none. Write the {field}, or take it out.',
    half: '`{value}` begins with the sign that a template puts between a title and the name of the site: the title is missing. Write it.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: '---\ntitle: The bridge\ndescription: null\n---\n', note: 'Without quotation marks YAML takes it for no value, and nothing is shown.'},
      {text: '---\ntitle: Null\n---\n\nA null is a value that stands for none.', note: 'It is what the article is about.'},
      {text: '---\ntitle: The bridge\nimage: none\ntags: [none]\n---\n', note: 'A switch of the generator.'},
      {format: 'html', text: '<title>The bridge</title><meta name="robots" content="none">', note: 'An order to search engines.'},
      '---\ntitle: None of the bridges reopens\ndescription: Undefined borders, and who draws them.\n---\n',
    ],
    invalid: [
      {text: '---\ntitle: The bridge\ndescription: "⟦null⟧"\nauthor: ⟦undefined⟧\n---\n'},
      {text: '---\ntitle: Jembatan dibuka\nsummary: ⟦None⟧\ndate: ⟦N/A⟧\n---\n', language: 'id'},
      {text: '---\ntitle: Die Brücke\nlang: "⟦undefined⟧"\ncanonical: "⟦null⟧"\n---\n', language: 'de'},
      {
        format: 'html',
        text: '<title>⟦| Harbour News⟧</title><meta property="og:site_name" content="⟦null⟧"><meta name="description" content="⟦-⟧">',
      },
      {format: 'html', text: '<script type="application/ld+json">{"@type": "Article", "headline": "⟦undefined⟧", "datePublished": "⟦null⟧"}</script>'},
      {format: 'record', text: '{"title": "Le pont", "author": "⟦None⟧", "text": "Le pont rouvre."}', language: 'fr'},
    ],
  },
  check({article, report}) {
    const seen = new Set<number>()
    const reportMissing = (at: Range | undefined, value: string, field: string): void => {
      if (!at || seen.has(at[0]) || !isMissingValue(value)) return
      seen.add(at[0])
      report({at, message: 'missing', data: {value, field}})
    }
    for (const {range, text} of authorEntries(article)) reportMissing(range, text, 'name of an author')
    for (const {range, text} of article.metadata.filter(namesLanguage)) reportMissing(range, text, 'language')
    for (const [field, name] of names) {
      for (const {range, text, origin} of article.fields[field].candidates) {
        if (field === 'title' && (inText.has(origin) || isTopic(article, text))) continue
        reportMissing(range, text, name)
      }
    }
    for (const {range, text, origin} of article.fields.title.candidates) {
      if (!range || inText.has(origin) || seen.has(range[0]) || !leadingSeparator.test(text)) continue
      seen.add(range[0])
      report({at: range, message: 'half', data: {value: text}})
    }
  },
})

function namesLanguage({path}: MetadataEntry): boolean {
  return languageKeys.has(String(path.at(-1)).toLowerCase())
}

/** A word list has an article on `null`, and speaks of it. */
function isTopic({body}: Article, title: string): boolean {
  const word = title.trim().toLowerCase()
  return /^[a-z]+$/.test(word) && body.some(({kind, prose}) => kind !== 'title' && prose.toLowerCase().includes(word))
}
