import {detectLanguage, type LanguageCode} from '@presscheck/languages'
import type {Draft, Reading} from '../draft.ts'
import type {MetadataEntry} from '../model.ts'
import {readBlocks} from './blocks/read-blocks.ts'
import {readBylines} from './frame/bylines.ts'
import {markFrame} from './frame/frame-blocks.ts'
import {readLabelledDates} from './frame/labelled-dates.ts'
import {readTimes} from './frame/publication-times.ts'
import {readShownDates, readStrayDates} from './frame/stray-dates.ts'
import {picturesOfArticle} from './main-content/pictures.ts'
import {placeBlocks} from './main-content/place-blocks.ts'
import type {PlacedPage} from './main-content/placed-page.ts'
import {findPageElements} from './metadata/page-elements.ts'
import {readMetadata} from './metadata/page-metadata.ts'
import {inSourceOrder} from './source-order.ts'
import type {HtmlElement} from './tree/html-tree.ts'
import {parseTree} from './tree/parse-tree.ts'

/**
 * Reads a page: its blocks with the part of the page they belong to, its metadata, and what else tells of its title,
 * authors and dates.
 */
export function parseHtml(source: string): Draft {
  const {document, comments} = parseTree(source)
  const elements = findPageElements(document)
  const {entries, readings} = readMetadata(source, document, elements)
  const read = readBlocks(source, document)
  const page = placeBlocks(read, titlesOf(entries, readings))
  const language = languageOf(page, readings)
  const bylines = readBylines(source, elements.authors, page, language)
  const places = markFrame(page, bylines, language)
  const times = readTimes(source, elements.times, page)
  const machineDays = new Set(entries.filter(isDate).map(({text}) => text.trim().slice(0, lengthOfDay)))
  const isDated = times.length > 0 || places.some(({kind}) => kind === 'dateline') || machineDays.size > 0
  const dates = !isDated
    ? readLesserDates(source, document, page, language)
    : machineDays.size > 1 ? [...times, ...readShownDates(source, document, page, language)] : times
  return {
    format: 'html',
    blocks: inSourceOrder([
      ...page.blocks.map((block, i) => ({...block, ...places[i]})), ...picturesOfArticle(source, read.pictures, page),
    ]),
    metadata: entries,
    frontMatter: undefined,
    readings: [...readings, ...bylines, ...dates],
    comments: comments.map(({range, data}) => ({range, text: data})),
  }
}

/** `2025-12-07`: machines that disagree about it are told apart by what readers see. */
const lengthOfDay = 10

/** What dates a page that neither its metadata nor a line or element near its title date. */
function readLesserDates(
  source: string, document: HtmlElement, page: PlacedPage, language: LanguageCode,
): readonly Reading[] {
  const labelled = readLabelledDates(page, language)
  return labelled.some(({field}) => field === 'published')
    ? labelled
    : [...labelled, ...readStrayDates(source, document, page, language)]
}

/** What machines call the page, to know the heading by. */
function titlesOf(entries: readonly MetadataEntry[], readings: readonly Reading[]): readonly string[] {
  return [
    ...readings.flatMap(({field, content}) => field === 'title' ? [content.text] : []),
    ...entries.flatMap(({path, text}) => path.length === 1 && isTitleKey(path[0]) ? [text] : []),
  ]
}

function isTitleKey(key: string | number | undefined): boolean {
  return typeof key === 'string' && /^(?:headline|(?:og|twitter):title|dc(?:terms)?\.title|title)$/i.test(key)
}

/** Keys of metadata that date a page; that of its publisher does not. */
const dateKey =
  /published|publish_?(?:date|time)|publication|pubdate|pub_date|(?:^|[._:-])date(?:$|[._:-]|created|issued)/i

function isDate({path}: MetadataEntry): boolean {
  const key = path.at(-1)
  return typeof key === 'string' && dateKey.test(key)
}

/** The language that the root declares, else the one that the text seems to be in: it decides how dates read. */
function languageOf({blocks, places}: PlacedPage, readings: readonly Reading[]): LanguageCode {
  const declared = readings.find(({field}) => field === 'language')?.content.text.toLowerCase().split(/[-_]/)[0]
  if (declared) return declared
  const text = blocks.filter((_, i) => places[i]?.region === 'main').map(({content}) => content.text).join('\n')
  return detectLanguage(text.slice(0, sampleLength))
}

/** Characters that tell the language of a page. */
const sampleLength = 2000
