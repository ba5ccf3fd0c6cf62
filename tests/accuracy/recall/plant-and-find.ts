import {createLinter} from '@presscheck/linter'
import {today} from '../articles.ts'
import {formats, type Manuscript, type ManuscriptFormat, readMarks, writeDown} from './manuscript.ts'
import type {Planter} from './planter.ts'
import {createRandom, seedOf} from './random.ts'

/** Defects planted for a planter. */
const trials = 60

export interface Recall {
  readonly planted: number
  readonly found: number
  /** Sources in which the defect was not found, for whoever mends the rule. */
  readonly misses: readonly string[]
}

/** Plants the defect into articles that have none of its kind, and counts where the right rule reports it exactly. */
export function createTrial(byLanguage: ReadonlyMap<string, readonly Manuscript[]>): (planter: Planter) => Recall {
  const linter = createLinter({now: today})
  const known = new Map<string, ReadonlySet<string>>()

  const rulesThatReport = (manuscript: Manuscript, format: ManuscriptFormat): ReadonlySet<string> => {
    const source = writeDown(manuscript, format)
    const key = `${format} ${source}`
    const ids = known.get(key) ?? new Set(linter.lint(source, {format}).findings.map(({ruleId}) => ruleId))
    known.set(key, ids)
    return ids
  }

  return (planter) => {
    const random = createRandom(seedOf(planter.name ?? planter.rules[0]))
    const languages = [...byLanguage.keys()].filter((language) => planter.languages?.includes(language) ?? true).sort()
    let [planted, found] = [0, 0]
    const misses: string[] = []
    for (let attempt = 0; planted < trials && attempt < trials * 4; attempt++) {
      const format = random.pick(planter.formats ?? formats)
      if (languages.length === 0) break
      const manuscript = random.pick(byLanguage.get(random.pick(languages)) ?? [])
      if (planter.rules.some((rule) => rulesThatReport(manuscript, format).has(rule))) continue
      const spoilt = planter.plant(manuscript, random, format)
      if (!spoilt) continue
      const {source, ranges} = readMarks(writeDown(spoilt, format))
      planted++
      const {findings} = linter.lint(source, {format})
      const isFound = findings.some(({ruleId, range}) =>
        planter.rules.includes(ruleId) && ranges.some(([start, end]) => planter.isWithin
          ? range[0] >= start && range[1] <= end
          : range[0] === start && range[1] === end))
      if (isFound) found++
      else misses.push(missOf(planter, manuscript, format, source, ranges, findings))
    }
    return {planted, found, misses}
  }
}

function missOf(
  {rules}: Planter, {language}: Manuscript, format: string, source: string,
  ranges: readonly (readonly [number, number])[],
  findings: readonly {readonly ruleId: string; readonly range: readonly [number, number]}[],
): string {
  const [start, end] = ranges[0] ?? [0, 0]
  const planted = `${source.slice(Math.max(0, start - 40), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 40)}`
  const said = findings.map(({ruleId, range}) => `${ruleId} ⟦${source.slice(...range).slice(0, 60)}⟧`)
  return `${rules[0]} ${language} ${format}: ${JSON.stringify(planted)} ${JSON.stringify(said)}`
}
