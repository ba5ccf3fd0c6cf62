import type {LanguageCode} from '@presscheck/languages'
import type {BlockDraft, Draft, FieldName} from '../draft.ts'
import type {Candidate, Field, Fields} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import {authorCandidates} from './authors.ts'
import {candidateOf, type Source, trimmedContent} from './candidate.ts'
import {visibleDates} from './date-lines.ts'
import {dateCandidates, dateOfPath, dateOfUrl, readersDayFirst, surestFirst} from './dates.ts'
import {languageCandidates} from './language.ts'
import {sourcesByField} from './sources.ts'
import {titleCandidates, titleSources} from './title.ts'

/** Every field of an article, from its metadata, readings, blocks and path, by the order of `origins.ts`. */
export function makeFields(_source: string, draft: Draft, options: ParseOptions, detected: LanguageCode): Fields {
  const sources = sourcesByField(draft, options.keys)
  const from = (field: FieldName) => sources.get(field) ?? []
  const body = draft.blocks.filter(isBody)

  const language = fieldOf(languageCandidates(from('language'), options, detected))
  const code = language.chosen?.value ?? detected
  const siteName = fieldOf(from('siteName').flatMap(wholeText))
  const canonical = fieldOf(from('canonical').flatMap(wholeText))
  const siteNames = siteName.candidates.map(({value}) => value)
  const visible = visibleDates(body, code)
  const seen = (field: 'published' | 'modified') => visible.flatMap((date) => date.field === field ? [date.candidate] : [])
  return {
    title: fieldOf(titleCandidates([...from('title'), ...titleSources(body, draft.format)], siteNames)),
    description: fieldOf(from('description').flatMap(wholeText)),
    authors: fieldOf(authorCandidates([...from('authors'), ...bylineSources(draft, body)], code, siteNames)),
    published: fieldOf(readersDayFirst(surestFirst([
      ...dateCandidates(from('published'), code),
      ...seen('published'),
      ...present(dateOfUrl(canonical.chosen)),
      ...present(options.path === undefined ? undefined : dateOfPath(options.path)),
    ]))),
    modified: fieldOf(surestFirst([...dateCandidates(from('modified'), code), ...seen('modified')])),
    language,
    canonical,
    siteName,
  }
}

/** The visible blocks of the main region. */
function isBody({region = 'main', hidden}: BlockDraft): boolean {
  return region === 'main' && !hidden
}

function wholeText(source: Source): readonly Candidate[] {
  const content = trimmedContent(source)
  return content ? [candidateOf(source, content, content.text.replaceAll(/\s+/g, ' '))] : []
}

/** The bylines of a page are read from its markup; their lines say more than names. */
function bylineSources({format}: Draft, body: readonly BlockDraft[]): readonly Source[] {
  return format === 'html' ? [] : body.flatMap(({kind, content}) => kind === 'byline' ? [{content, origin: 'byline', key: undefined}] : [])
}

function present<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}

function fieldOf<Value>(candidates: readonly Candidate<Value>[]): Field<Value> {
  return {candidates, chosen: candidates[0]}
}
