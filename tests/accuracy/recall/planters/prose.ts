import type {Manuscript, ManuscriptFormat} from '../manuscript.ts'
import type {Planter} from '../planter.ts'
import {withChanged, withMatch} from '../planter.ts'
import type {Random} from '../random.ts'

const spaced = ['en', 'id', 'de', 'es', 'it', 'pt', 'tr', 'cs']

const doubled: Readonly<Record<string, RegExp>> = {
  en: / (the|of|and|to|in|for|with|a) /g,
}

function linked(rule: string, targets: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    formats: ['markdown', 'html'],
    plant: (manuscript, random, format) => withSentence(manuscript, random, format, format === 'markdown'
      ? `The timetable is on [the page of the ferry](${random.pick(targets)}).`
      : `The timetable is on <a href="${random.pick(targets)}">the page of the ferry</a>.`),
    ...more,
  }
}

/** A sentence with markup at the end of a paragraph: a page keeps a paragraph of little but a link apart. */
function withSentence(
  manuscript: Manuscript, random: Random, format: ManuscriptFormat, sentence: string,
): Manuscript {
  const {pieces} = manuscript
  const at = random.integer(pieces.length)
  const text = `${pieces[at]?.text ?? ''} ${sentence}`
  return {...manuscript, pieces: pieces.with(at, {kind: 'raw', text: format === 'html' ? `<p>${text}</p>` : text})}
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
      : text.replace(/ (?=\p{Ll}{3})/u, random.pick([' ⟦(⟧', '⟦)⟧ ']))),
  },
  linked('link/no-private-host', ['⟦http://localhost:4000/ferry⟧', '⟦http://192.168.4.20/ferry⟧', '⟦https://staging.harbour.example.org/ferry⟧', '⟦file:///Users/nadia/ferry.html⟧', '⟦http://intranet/ferry⟧']),
  {
    rules: ['link/no-empty-target'],
    formats: ['markdown', 'html'],
    plant: (manuscript, random, format) => withSentence(manuscript, random, format, format === 'markdown'
      ? `The timetable is on ⟦[the page of the ferry](${random.pick(['', 'TODO', 'url', 'http://'])})⟧.`
      : `The timetable is on ⟦<a href="${random.pick(['', '#', 'javascript:void(0)', 'javascript:;'])}">the page of the ferry</a>⟧.`),
  },
  linked('link/no-tracking-parameter', [
    'https://ferry.example.org/times?⟦utm_source=letter&utm_medium=mail⟧', 'https://ferry.example.org/?id=4&⟦fbclid=Iw00⟧', 'https://ferry.example.org/?⟦utm_source=chatgpt.com⟧', 'https://ferry.example.org/?⟦gclid=Cj0⟧#top',
  ]),
  {
    rules: ['link/no-mismatched-host'],
    formats: ['markdown', 'html'],
    plant: (manuscript, random, format) => {
      const [shown, target] = [random.pick(['www.harbour-office.org', 'https://ferry-times.example.com/', 'city-port.gov']), random.pick(['https://tiny-offers.net/a', 'http://login.quick-win.biz/'])]
      return withSentence(manuscript, random, format, format === 'markdown'
        ? `See [${shown}](⟦${target}⟧) for more.`
        : `See <a href="⟦${target}⟧">${shown}</a> for more.`)
    },
  },
]
