import type {Article, Candidate, Field, Fields, Origin, Range, WrittenDate} from '@presscheck/article'

const names = {
  title: 'title', description: 'description', authors: 'author', published: 'date', modified: 'date of change',
  language: 'language', canonical: 'address', siteName: 'name of the site',
} as const satisfies Readonly<Record<keyof Fields, string>>

/** In words, where a value was found. */
const origins: Readonly<Record<Origin, string>> = {
  'front-matter': 'the front matter', 'json-ld': 'JSON-LD', meta: 'a meta element', 'open-graph': 'Open Graph',
  twitter: 'a Twitter card', 'dublin-core': 'Dublin Core', microdata: 'microdata', record: 'the record',
  'title-element': 'the title element', 'time-element': 'a time element', heading: 'a heading',
  'first-line': 'the first line', byline: 'the byline', dateline: 'the dateline', text: 'the text',
  'language-attribute': 'a lang attribute', 'link-element': 'a link element', url: 'the address', path: 'the path',
  option: 'the settings', detected: 'the words of the text',
}

/** A field of the metadata as an editor shows it. */
export interface ExplainedField {
  readonly text: string
  /** The reading that the offset stands in. */
  readonly range: Range
}

/** What was understood of the metadata at an offset of the source, and what else could count for it. In Markdown. */
export function explainMetadata({fields, metadata}: Article, offset: number): ExplainedField | undefined {
  const entry = metadata.find(({keyRange, range}) => isIn(offset, [keyRange[0], range[1]]))
  const isHere = ({range}: Candidate<unknown>): boolean => (
    range !== undefined && (isIn(offset, range) || (entry !== undefined && isIn(range[0], entry.range)))
  )
  for (const [name, field] of fieldsOf(fields)) {
    const here = field.candidates.find(isHere)
    if (here?.range) return {text: explain(names[name], field, here), range: here.range}
  }
  return undefined
}

function fieldsOf(fields: Fields): readonly (readonly [keyof Fields, Field<unknown>])[] {
  const {title, description, authors, published, modified, language, canonical, siteName} = fields
  return [
    ['title', title], ['description', description], ['authors', authors], ['published', published],
    ['modified', modified], ['language', language], ['canonical', canonical], ['siteName', siteName],
  ]
}

function explain(name: string, {candidates, chosen}: Field<unknown>, here: Candidate<unknown>): string {
  const others = candidates.filter((candidate) => candidate !== here)
  return [
    here === chosen
      ? `Understood as the ${name}: ${shown(here)}.`
      : `One reading of the ${name}: ${shown(here)}. What counts is ${chosen ? shown(chosen) : 'not known'}.`,
    ...others.length > 0 ? [['Other readings:', ...others.map((other) => `- ${shown(other)}`)].join('\n')] : [],
  ].join('\n\n')
}

function shown({value, text, origin, key}: Candidate<unknown>): string {
  const place = key === undefined ? origins[origin] : `${origins[origin]}, \`${key}\``
  return `**${isDate(value) ? day(value) : text.trim() || String(value)}** (from ${place})`
}

function isDate(value: unknown): value is WrittenDate {
  return typeof value === 'object' && value !== null && 'year' in value && 'month' in value && 'day' in value
}

function day({year, month, day: number, ambiguous}: WrittenDate): string {
  const written = [String(year).padStart(4, '0'), month, number].map((part) => String(part).padStart(2, '0')).join('-')
  return ambiguous ? `${written}, or with day and month exchanged` : written
}

function isIn(offset: number, [start, end]: Range): boolean {
  return offset >= start && offset <= end
}
