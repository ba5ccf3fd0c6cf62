import {findDates} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {authorEntries} from './author-entries.ts'

/** Accounts that systems come with, and what templates ask for. */
const notNames: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'root', 'webmaster', 'superuser', 'wordpress', 'wpadmin', 'wp-admin', 'user', 'guest',
  'unknown', 'anonymous author', 'author', 'author name', 'your name', 'test', 'tester', 'nama penulis', 'nombre del autor', 'autor', 'nom de l’auteur', 'автор',
])

export default defineRule({
  id: 'metadata/valid-byline',
  summary: 'Disallow a byline that names nobody.',
  why: 'A system account, an address or a date in the place of a name tells readers that nobody signed the story.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    account: '`{name}` is no author. Write the name of the one who wrote it.',
    address: '`{name}` is an address, not a name. Write the name of the author.',
    date: '`{name}` is a date, not a name. Write the name of the author.',
  },
  options: v.object({
    allow: v.optional(v.pipe(v.array(v.string()), v.description('Bylines of your house style: `Redaksi`, `Admin`.')), []),
  }),
  examples: {
    valid: [
      '---\nauthor: Nadia Rahman\n---\n',
      {text: '---\nauthor: BBC News\n---\n', note: 'An organisation signs.'},
      {text: '---\nauthor: admin\n---\n', options: {allow: ['admin']}},
    ],
    invalid: [
      {text: '---\nauthor: ⟦admin⟧\n---\n'},
      {text: '---\nauthor: ⟦https://news.example/people/nadia⟧\n---\n'},
      {text: '---\nauthor: ⟦nadia@news.example⟧\n---\n'},
    ],
  },
  check({article, options, report}) {
    for (const {text, range} of authorEntries(article)) {
      const name = text.trim()
      if (options.allow.includes(name)) continue
      if (notNames.has(name.toLowerCase())) report({at: range, message: 'account', data: {name}})
      else if (/^https?:\/\/|^[^\s@]+@[^\s@][^\s.@]*\.[^\s@]+$/.test(name)) report({at: range, message: 'address', data: {name}})
      else if (isDate(name, article.language)) report({at: range, message: 'date', data: {name}})
    }
  },
})

function isDate(text: string, language: string): boolean {
  const [mention] = findDates(text, language)
  return mention !== undefined && mention.start === 0 && mention.end === text.length
}
