import type {Planter} from '../planter.ts'
import {withChanged, withMatch, withPiece} from '../planter.ts'

const spaced = ['en', 'id', 'de', 'es', 'it', 'pt', 'tr', 'cs']

const doubled: Readonly<Record<string, RegExp>> = {
  en: / (the|of|and|to|in|for|with|a) /g,
}

function linked(rule: string, targets: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    formats: ['markdown', 'html'],
    plant: (manuscript, random, format) => withPiece(manuscript, random, {
      kind: 'raw',
      text: format === 'markdown'
        ? `The timetable is on [the page of the ferry](${random.pick(targets)}).`
        : `<p>The timetable is on <a href="${random.pick(targets)}">the page of the ferry</a>.</p>`,
    }),
    ...more,
  }
}

export const prosePlanters: readonly Planter[] = [
  {
    rules: ['prose/no-repeated-word'],
    languages: ['en'],
    plant: (manuscript, random) => withMatch(manuscript, random, doubled['en'] ?? / /g, ([, word = '']) => ` ⟦${word} ${word}⟧ `),
  },
  {
    rules: ['prose/no-lost-hyphen'],
    languages: ['id', 'ms'],
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<= )([a-z]{4,}) (?=[a-z])/g, ([, word = '']) => `⟦${word} ${word}⟧ `),
  },
  {
    rules: ['prose/valid-indefinite-article'],
    languages: ['en'],
    plant: (manuscript, random) => withMatch(manuscript, random, / (?:(a) (?=[bdfgklmnpstvwyz][a-z]{3})|(an) (?=[aei][a-z]{3}))/g, ([, a]) => ` ⟦${a ? 'an' : 'a'}⟧ `),
  },
  {
    rules: ['prose/no-missing-space'],
    languages: spaced,
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<= )(\p{Ll}{3,})\. (\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}+)(?= )/gu, ([, end = '', start = '']) => `⟦${end}.${start}⟧`),
  },
  {
    rules: ['prose/no-space-before-punctuation'],
    languages: spaced,
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{Ll}{2})([,.])(?= \p{L})/gu, ([, sign = '']) => `⟦ ${sign}⟧`),
  },
  {
    rules: ['prose/no-doubled-punctuation'],
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{L}{2})([,.]|[，。])(?= \p{L}|\p{L}|$)/gu, ([, sign = '']) => `⟦${sign}${sign}⟧`),
  },
  {
    rules: ['prose/no-unbalanced-bracket'],
    languages: spaced,
    plant: (manuscript, random) => withChanged(manuscript, random, (text) => /[()[\]“”„«»]/.test(text)
      ? undefined
      : text.replace(/ (?=\p{Ll}{3})/u, random.pick([' ⟦(⟧', ' ⟦[⟧', ' ⟦“⟧', '⟦)⟧ ']))),
  },
  linked('link/no-private-host', ['⟦http://localhost:4000/ferry⟧', '⟦http://192.168.4.20/ferry⟧', '⟦https://staging.harbour.example.org/ferry⟧', '⟦file:///Users/nadia/ferry.html⟧', '⟦http://intranet/ferry⟧']),
  linked('link/no-empty-target', ['⟦#⟧', '⟦javascript:void(0)⟧', '⟦javascript:;⟧'], {formats: ['html']}),
  linked('link/no-tracking-parameter', [
    'https://ferry.example.org/times?⟦utm_source=letter&utm_medium=mail⟧', 'https://ferry.example.org/?id=4&⟦fbclid=Iw00⟧', 'https://ferry.example.org/?⟦utm_source=chatgpt.com⟧', 'https://ferry.example.org/?⟦gclid=Cj0⟧#top',
  ]),
  {
    rules: ['link/no-mismatched-host'],
    formats: ['markdown', 'html'],
    plant: (manuscript, random, format) => {
      const [shown, target] = [random.pick(['www.harbour-office.org', 'https://ferry-times.example.com/', 'city-port.gov']), random.pick(['https://tiny-offers.net/a', 'http://login.quick-win.biz/'])]
      return withPiece(manuscript, random, {
        kind: 'raw', text: format === 'markdown' ? `See [${shown}](⟦${target}⟧) for more.` : `<p>See <a href="⟦${target}⟧">${shown}</a> for more.</p>`,
      })
    },
  },
]
