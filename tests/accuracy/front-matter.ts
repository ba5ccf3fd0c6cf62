import {type Candidate, parseArticle, type WrittenDate} from '@presscheck/article'
import {keepSection} from './accuracy-page.ts'
import {articlesOf, type CorpusFile, type Folder} from './articles.ts'
import {hasCorpus} from './corpus.ts'
import {expectedFrontMatter, type ExpectedValue} from './front-matter/expected-front-matter.ts'
import {table} from './tables.ts'

const folders = ['digitalgov', 'cncf-glossary', 'bitcoinops'] as const satisfies readonly Folder[]

/** How many titles or dates an article says, and those of them that are not read as they are written. */
class Reading {
  all = 0
  readonly misses: string[] = []

  check(isRight: boolean, miss: string): void {
    this.all++
    if (!isRight) this.misses.push(miss)
  }

  toString(): string {
    return `${this.all - this.misses.length} of ${this.all}`
  }
}

/** Reads every title and date of a folder; those of `bitcoinops` date stand in the names of the files. */
function measure(folder: Folder): {readonly titles: Reading, readonly dates: Reading} {
  const titles = new Reading()
  const dates = new Reading()
  for (const {path, source} of articlesOf(folder)) {
    const {title, date} = expectedFrontMatter(source)
    const {fields} = parseArticle(source, {path})
    const named = date ?? dateOfName({path, source})
    if (title) titles.check(isRightTitle(fields.title.chosen, title), `${path}: ${title.text}, not ${fields.title.chosen?.value}`)
    if (named) dates.check(isRightDate(fields.published.chosen, named), `${path}: ${named.text}, not ${fields.published.chosen?.text}`)
  }
  return {titles, dates}
}

function isRightTitle(found: Candidate | undefined, {text, range}: ExpectedValue): boolean {
  return found?.origin === 'front-matter' && found.value === text.replaceAll(/\s+/g, ' ')
    && (range === undefined || isSame(found.range, range))
}

function isRightDate(found: Candidate<WrittenDate | undefined> | undefined, {text, range}: ExpectedValue): boolean {
  if (!found?.value || !isSame(found.range, range)) return false
  const {year, month, day, minutes, offset} = found.value
  const [, wholeYear, wholeMonth, wholeDay, hour, minute, zoneSign, zoneHour, zoneMinute] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d?):(\d\d)\S*(?: ([+-])(\d\d):?(\d\d))?)?/.exec(text) ?? []
  const minutesOf = (hours: string | undefined, rest: string | undefined) => (
    hours === undefined ? undefined : Number(hours) * 60 + Number(rest)
  )
  const zone = minutesOf(zoneHour, zoneMinute)
  return year === Number(wholeYear) && month === Number(wholeMonth) && day === Number(wholeDay)
    && minutes === minutesOf(hour, minute) && offset === (zone === undefined ? undefined : zoneSign === '-' ? -zone : zone)
}

function dateOfName({path}: CorpusFile): ExpectedValue | undefined {
  const text = /\/(\d{4}-\d\d-\d\d)-[^/]*$/.exec(path)?.[1]
  return text === undefined ? undefined : {text, range: undefined}
}

function isSame(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}

/** Measures whether every title and date is read, with its exact range, and keeps the table in the docs. */
if (hasCorpus()) {
  const measured = folders.map((folder) => ({folder, ...measure(folder)}))
  const report = table(
    ['folder', 'titles', 'dates', 'goal'],
    measured.map(({folder, titles, dates}) => [folder, String(titles), String(dates), 'all']),
  )
  console.log(report)
  keepSection('front-matter', report)
  const misses = measured.flatMap(({titles, dates}) => [...titles.misses, ...dates.misses])
  for (const miss of misses) console.error(`Missed: ${miss}`)
  if (misses.length > 0) process.exitCode = 1
}
