import {folded, sameNames, squeezed} from './comparisons.ts'
import type {Extractor} from './extraction-of-page.ts'
import type {SamplePage} from './pages.ts'
import {type Overlap, ratios} from './words.ts'

/** Shares of the pages of the sample, and how the strings of the labels fare, as trafilatura's evaluation counts. */
export interface SampleScore {
  readonly title: number
  /** Of the pages that name an author. */
  readonly author: number
  /** Of the pages that name none, those where none is found. */
  readonly nobody: number
  /** Where a date that the extractor is not sure of counts as unknown. */
  readonly dateRight: number
  readonly dateWrong: number
  /** Where each date counts that the extractor gives. */
  readonly anyDateRight: number
  readonly anyDateWrong: number
  readonly body: Overlap
  /** Each failure, for those who look into it. */
  readonly misses: readonly string[]
}

export function scoreSample({extract}: Extractor, pages: readonly SamplePage[]): SampleScore {
  const misses: string[] = []
  const count = {title: 0, author: 0, named: 0, nobody: 0, right: 0, wrong: 0, anyRight: 0, anyWrong: 0}
  const strings = {found: 0, missed: 0, intruded: 0}
  for (const page of pages) {
    const {title, authors, date: anyDate, isUnsure, text} = extract(page.html, page.url)
    const miss = (what: string, expected: string, found: string) => {
      misses.push(`${what} of ${page.name}: ${JSON.stringify(expected)}, not ${JSON.stringify(found)}`)
    }
    if (folded(title) === folded(page.title)) count.title++
    else miss('title', page.title, title)
    if (page.author !== '') count.named++
    const isSame = sameNames(authors, page.author)
    if (isSame) count[page.author === '' ? 'nobody' : 'author']++
    else miss('author', page.author, authors.join(', '))
    if (anyDate === page.date) count.anyRight++
    else if (anyDate !== undefined) count.anyWrong++
    const date = isUnsure ? undefined : anyDate
    if (date === page.date) count.right++
    else miss('date', page.date, date ?? '')
    if (date !== undefined && date !== page.date) count.wrong++
    const whole = squeezed(text)
    for (const string of page.with) {
      if (whole.includes(squeezed(string))) strings.found++
      else {
        strings.missed++
        miss('text', string, '')
      }
    }
    for (const string of page.without) {
      if (!whole.includes(squeezed(string))) continue
      strings.intruded++
      miss('text', '', string)
    }
  }
  return {
    title: count.title / pages.length,
    author: count.author / count.named,
    nobody: count.nobody / (pages.length - count.named),
    dateRight: count.right / pages.length,
    dateWrong: count.wrong / pages.length,
    anyDateRight: count.anyRight / pages.length,
    anyDateWrong: count.anyWrong / pages.length,
    body: ratios(strings.found, strings.intruded, strings.missed),
    misses,
  }
}
