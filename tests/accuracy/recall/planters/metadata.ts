import type {Key, Manuscript} from '../manuscript.ts'
import type {Planter} from '../planter.ts'
import {insertAt, withParagraph} from '../planter.ts'
import type {Random} from '../random.ts'

function valued(rule: string, key: Key, values: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    formats: ['markdown', 'html'],
    plant: (manuscript, random) => withValue(manuscript, key, `⟦${random.pick(values)}⟧`),
    ...more,
  }
}

function withValue(manuscript: Manuscript, key: Key, value: string): Manuscript {
  return {...manuscript, metadata: {...manuscript.metadata, [key]: value}}
}

/** Sentences with a date by language; the weekday, the day or the language is wrong. */
const wrongWeekdays: Readonly<Record<string, readonly string[]>> = {
  en: ['The vote was on ⟦Friday, March 4, 2025⟧.', 'It opened on ⟦Monday, 4 March 2025⟧.', 'They met on ⟦Sun, March 4, 2025⟧.'],
  id: ['Rapat digelar ⟦Jumat (4/3/2025)⟧.', 'Acara dibuka pada ⟦Senin, 4 Maret 2025⟧.'], de: ['Der Rat tagte am ⟦Freitag, 4. März 2025⟧.', 'Sie begann am ⟦Montag, dem 4. März 2025⟧.'],
  fr: ['Le vote a eu lieu le ⟦vendredi 4 mars 2025⟧.'], es: ['La votación fue el ⟦viernes, 4 de marzo de 2025⟧.', 'Abrió el ⟦lunes 4 de marzo de 2025⟧.'],
  it: ['Il voto si è tenuto ⟦venerdì 4 marzo 2025⟧.'], pt: ['A votação foi na ⟦sexta-feira, 4 de março de 2025⟧.'],
  ja: ['会議は⟦2025年3月4日（金）⟧に開かれた。'], zh: ['会议于⟦2025年3月4日（星期五）⟧举行。'], 'zh-Hans': ['会议于⟦2025年3月4日（星期五）⟧举行。'],
}

const impossibleDays: Readonly<Record<string, readonly string[]>> = {
  en: ['The vote was on ⟦June 31, 2025⟧.', 'It opened on ⟦30 February 2024⟧.'], id: ['Rapat digelar pada ⟦31 April 2025⟧.', 'Acara dibuka ⟦30 Februari 2024⟧.'],
  de: ['Der Rat tagte am ⟦31. April 2025⟧.'], fr: ['Le vote a eu lieu le ⟦31 juin 2025⟧.'], es: ['La votación fue el ⟦31 de abril de 2025⟧.'],
}

const foreignDates: Readonly<Record<string, readonly string[]>> = {
  id: ['Rapat digelar pada ⟦March 4, 2025⟧.', 'Acara dibuka pada ⟦4 October 2025⟧.'], de: ['Der Rat tagte am ⟦March 4, 2025⟧.', 'Sie begann am ⟦4 October 2025⟧.'],
  fr: ['Le vote a eu lieu le ⟦March 4, 2025⟧.'], es: ['La votación fue el ⟦March 4, 2025⟧.'], en: ['The vote was on ⟦4 Maret 2025⟧.', 'It opened on ⟦4. Oktober 2025⟧.'],
}

function sentences(rule: string, byLanguage: Readonly<Record<string, readonly string[]>>): Planter {
  return {
    rules: [rule],
    languages: Object.keys(byLanguage),
    plant: (manuscript, random) => (
      withParagraph(manuscript, random, random.pick(byLanguage[manuscript.language] ?? []))
    ),
  }
}

/** A description that some system cut after a number of characters. */
function cutDescription({pieces}: Manuscript): string | undefined {
  const text = pieces.find((piece) => piece.text.length > 200)?.text
  const cut = text && /^.{120,150}\p{L}{2,}(?= \p{Ll}{2,} \p{Ll}{2,})/u.exec(text)?.[0]
  const start = cut?.search(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,60}$/u) ?? -1
  return cut === undefined || start < 0 ? undefined : `${cut.slice(0, start)}⟦${cut.slice(start)}⟧`
}

/** What programs write into each field that they have no value for. */
const missingValues: readonly (readonly [Key, readonly string[]])[] = [
  ['description', ['null', 'undefined', 'None', 'N/A', '-', 'nil', 'TBD', '[object Object]']],
  ['author', ['null', 'undefined', 'None', 'n/a', '(null)', 'NaN']],
  ['date', ['undefined', 'None', 'N/A', 'Invalid Date']],
  ['canonical', ['null', 'undefined', 'None']],
]

const subheads: Readonly<Record<string, string>> = {
  en: 'What the harbour master says', id: 'Kata syahbandar pelabuhan', de: 'Was der Hafenmeister sagt', fr: 'Ce que dit le capitaine',
  es: 'Lo que dice el capitán', it: 'Che cosa dice il comandante', pt: 'O que diz o capitão', ru: 'Что говорит капитан порта',
  ja: '港の責任者の話', 'zh-Hans': '港口负责人怎么说',
}

/** The text of a page without its layout: a subhead in the middle of it. */
function gluedDescription(manuscript: Manuscript, random: Random): Manuscript | undefined {
  const at = random.integer(manuscript.pieces.length - 1)
  const [before, after] = [manuscript.pieces[at], manuscript.pieces[at + 1]]
  const subhead = subheads[manuscript.language]
  if (!before || !after || subhead === undefined) return undefined
  const seam = random.pick([' ', ''])
  const text = `${before.text.slice(-80).replace(/^\S+\s/, '')} ⟦${subhead}⟧${seam}${after.text.slice(0, 90).replace(/\s\S+$/, '')}.`
  return insertAt(withValue(manuscript, 'description', text), at + 1, {kind: 'heading', text: subhead})
}

export const metadataPlanters: readonly Planter[] = [
  sentences('date/valid-weekday', wrongWeekdays),
  sentences('date/valid-date', impossibleDays),
  sentences('date/consistent-date-language', foreignDates),
  valued('date/valid-date', 'date', ['2025-13-40', '2025-02-30', '0000-00-00'], {name: 'date/valid-date, metadata'}),
  valued('date/no-future-date', 'date', ['2027-03-04', '2052-03-04', '2206-03-04']),
  valued('date/no-ancient-date', 'date', ['1025-03-04', '0205-03-04', '1925-03-04']),
  valued('date/no-modified-before-published', 'modified', ['2024-03-04', '2015-03-04']),
  valued('date/require-machine-date', 'date', ['4 March 2025', '4 Maret 2025', 'March 4, 2025'], {formats: ['html']}),
  {
    rules: ['date/require-date'],
    formats: ['markdown', 'html'],
    plant: (manuscript) => ({...manuscript, metadata: {author: '⟦Nadia Rahman⟧'}}),
  },
  {
    rules: ['date/consistent-dates'],
    formats: ['markdown'],
    plant: (manuscript, random) => insertAt({...manuscript, metadata: {date: '2025-03-04'}}, 0, {
      kind: 'raw', text: `By Nadia Rahman • ⟦${random.pick(['April 9, 2024', '9 April 2023', 'March 4, 2015'])}⟧`,
    }),
  },
  valued('metadata/valid-byline', 'author', ['admin', 'root', 'https://harbour.example/people/nadia', 'desk@harbour.example', 'Unknown', '2025-03-04']),
  ...missingValues.map(([key, values]) =>
    valued('metadata/no-missing-value', key, values, {name: `metadata/no-missing-value, ${key}`})),
  {
    rules: ['metadata/no-glued-description'],
    formats: ['markdown', 'html'],
    plant: gluedDescription,
  },
  valued('metadata/valid-canonical', 'canonical', ['/2025/ferry', 'http://localhost:8080/ferry', 'http://10.0.0.7/ferry', 'ferry.html']),
  {
    rules: ['metadata/require-byline'],
    formats: ['text'],
    plant: (manuscript) => insertAt({...manuscript, metadata: {}}, 0, {kind: 'paragraph', text: '⟦• March 4, 2025⟧'}),
  },
  {
    rules: ['metadata/no-cut-description'],
    formats: ['markdown', 'html'],
    plant: (manuscript) => {
      const description = cutDescription(manuscript)
      return description === undefined ? undefined : withValue(manuscript, 'description', description)
    },
  },
  {
    rules: ['metadata/consistent-language'],
    formats: ['html'],
    languages: ['id', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ja'],
    plant: (manuscript) => ({...manuscript, language: '⟦en⟧'}),
  },
]
