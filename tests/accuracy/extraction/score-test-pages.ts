import {namedIn, sameTitle} from './comparisons.ts'
import type {Extractor} from './extraction-of-page.ts'
import type {TestPage} from './pages.ts'
import {type Overlap, overlapOf, wordsOf} from './words.ts'

/** Shares of the pages that expect a value; how far the words of the text are the same is a mean over all pages. */
export interface TestPageScore {
  readonly title: number
  /** Of the pages whose expected byline names somebody. */
  readonly byline: number
  /** Of all pages that expect a byline. */
  readonly anyByline: number
  readonly language: number
  readonly published: number
  readonly body: Overlap
  readonly misses: readonly string[]
}

/** Pages whose expected byline names nobody: two dates, the words of a button and of a menu. */
const nameless: ReadonlySet<string> = new Set(['royal-road', 'seattletimes-1', 'spiceworks', 'yahoo-4'])

export function scoreTestPages({extract}: Extractor, pages: readonly TestPage[]): TestPageScore {
  const misses: string[] = []
  const titles = new Share()
  const bylines = new Share()
  const anyBylines = new Share()
  const languages = new Share()
  const days = new Share()
  const overlaps: Overlap[] = []
  for (const {name, html, title, byline, language, published, text} of pages) {
    const found = extract(html, 'http://fakehost/test/page.html')
    const check = (share: Share, what: string, isRight: boolean, expected: string, value = '') => {
      share.add(isRight)
      if (!isRight) misses.push(`${what} of ${name}: ${JSON.stringify(expected)}, not ${JSON.stringify(value)}`)
    }
    check(titles, 'title', sameTitle(found.title, title), title, found.title)
    if (byline !== null) {
      const isNamed = namedIn(found.authors, byline)
      check(anyBylines, 'byline', isNamed, byline, found.authors.join(', '))
      if (!nameless.has(name)) bylines.add(isNamed)
    }
    if (language !== null) {
      check(languages, 'language', primary(found.language) === primary(language), language, found.language)
    }
    if (published !== null) check(days, 'day', found.date === published.slice(0, 10), published, found.date)
    const overlap = overlapOf(wordsOf(found.text), wordsOf(text))
    if (overlap.f1 < 0.9) misses.push(`words of ${name}: precision ${overlap.precision}, recall ${overlap.recall}`)
    overlaps.push(overlap)
  }
  const mean = (part: keyof Overlap) => overlaps.reduce((sum, overlap) => sum + overlap[part], 0) / overlaps.length
  return {
    title: titles.value,
    byline: bylines.value,
    anyByline: anyBylines.value,
    language: languages.value,
    published: days.value,
    body: {precision: mean('precision'), recall: mean('recall'), f1: mean('f1')},
    misses,
  }
}

/** `en` of `en-US`. */
function primary(code: string | undefined): string | undefined {
  return code?.toLowerCase().split(/[-_]/)[0]
}

/** How many of those that were looked at are right. */
class Share {
  #right = 0
  #all = 0

  add(isRight: boolean): void {
    this.#all++
    if (isRight) this.#right++
  }

  get value(): number {
    return this.#right / this.#all
  }
}
