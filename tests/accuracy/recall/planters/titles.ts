import type {Planter} from '../planter.ts'
import {insertAt} from '../planter.ts'
import type {Manuscript} from '../manuscript.ts'

type TitleMaker = (manuscript: Manuscript, pick: (list: readonly string[]) => string) => string | undefined

function titled(rule: string, title: TitleMaker, more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    plant: (manuscript, random) => {
      const changed = title(manuscript, (list) => random.pick(list))
      return changed === undefined ? undefined : {...manuscript, title: changed}
    },
    ...more,
  }
}

/** A title of a word or two may be the name of a series or of a section, above a title of another kind. */
function isLabel(title: string): boolean {
  return (title.match(/\p{L}{3,}/gu) ?? []).length < 3
}

/** Words that end no title, and words that stand twice by mistake only. */
const lastWords: Readonly<Record<string, readonly string[]>> = {
  en: ['and', 'the', 'of', 'with'], id: ['dan', 'yang', 'untuk', 'dengan'], de: ['und', 'der', 'mit', 'für'], fr: ['et', 'le', 'de', 'pour'],
  es: ['y', 'el', 'de', 'para'], it: ['e', 'il', 'di', 'per'], pt: ['e', 'o', 'de', 'para'], ru: ['и', 'для', 'в'],
}

export const titlePlanters: readonly Planter[] = [
  titled('title/no-cut-end', ({title, language}, pick) =>
    title.split(' ').length < 4 ? undefined : `${title} ⟦${pick(lastWords[language] ?? [])}⟧`, {languages: Object.keys(lastWords)}),
  titled('title/no-cut-end', ({title}, pick) => title.length < 40 ? undefined : `${title}⟦${pick(['…', '...'])}⟧`, {name: 'title/no-cut-end, dots'}),
  titled('title/no-repeated-word', ({title, language}, pick) => {
    const word = pick(lastWords[language] ?? [])
    return `${title.split(' ')[0] ?? ''} ⟦${word} ${word}⟧ ${title}`
  }, {languages: Object.keys(lastWords)}),
  titled('title/no-markup', ({title}, pick) => `${title} ${pick(['⟦<br>⟧', '⟦<b>⟧Lirana⟦</b>⟧', '⟦**Lirana**⟧', '⟦<em>⟧Lirana⟦</em>⟧'])}`),
  titled('title/no-slug', ({title}, pick) => {
    const words = title.toLowerCase().match(/[a-z]+/g) ?? []
    return words.length < 3 ? undefined : `⟦${pick([words.join('-'), words.join('_'), `${words.join('_')}.docx`])}⟧`
  }),
  titled('title/no-unbalanced-quote', ({title}, pick) => pick([`⟦“⟧${title}`, `${title} ⟦(⟧Lirana`, `${title}⟦”⟧`, `${title} ⟦[⟧update`])),
  titled('title/no-gibberish', ({pieces}, pick) => pieces.reduce((sum, {text}) => sum + text.length, 0) < 2000
    ? undefined
    : `⟦${pick(['qxzjv wkqxh gzwvx', 'xkcdqj zzvwq hjkqx', 'qwxzvb jkqhgx vbqzxw'])}⟧`, {languages: ['en', 'id', 'de', 'fr', 'es', 'it', 'pt']}),
  {
    rules: ['title/no-glued-words'],
    plant: (manuscript, random) => {
      const words = manuscript.pieces.flatMap(({text}) => text.match(/(?<!\p{L})\p{Ll}{4,}(?=[ ,.])/gu) ?? [])
      if (words.length < 2) return undefined
      const [first, second] = [random.pick(words), random.pick(words)]
      return {...manuscript, title: `${manuscript.title} ⟦${first}${second.charAt(0).toUpperCase()}${second.slice(1)}⟧`}
    },
    languages: ['en', 'id', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'tr'],
  },
  {
    rules: ['title/no-site-suffix'],
    formats: ['markdown'],
    plant: (manuscript, random) => ({
      ...manuscript, metadata: {...manuscript.metadata, site: 'Harbour Weekly'}, title: `${manuscript.title}⟦ ${random.pick(['|', '-', '–', '·'])} Harbour Weekly⟧`,
    }),
  },
  {
    rules: ['title/no-repeat-in-body'],
    plant: (manuscript) => insertAt(manuscript, 0, {kind: 'paragraph', text: `⟦${manuscript.title}⟧`}),
  },
  {
    rules: ['title/consistent-titles'],
    formats: ['markdown'],
    languages: ['en', 'id', 'de', 'fr', 'es'],
    plant: (manuscript, random) => isLabel(manuscript.title) ? undefined : insertAt(manuscript, 0, {
      kind: 'raw', text: `# ⟦${random.pick(['Zwölf Rezepte mit Rhabarber', 'Twelve recipes with rhubarb', 'Dua belas resep ubi ungu'])}⟧`,
    }),
  },
  {
    rules: ['title/require-title'],
    formats: ['text', 'markdown'],
    plant: (manuscript) => {
      const [first, ...others] = manuscript.pieces
      if (!first || manuscript.pieces.reduce((sum, {text}) => sum + text.split(' ').length, 0) < 60) return undefined
      return {...manuscript, title: '', metadata: {}, pieces: [{...first, text: `⟦${first.text}⟧`}, ...others]}
    },
  },
]
