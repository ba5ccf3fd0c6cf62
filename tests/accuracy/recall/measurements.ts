import {readFileSync, writeFileSync} from 'node:fs'
import * as v from 'valibot'
import {type PlanterResult, shareOf} from './report.ts'

const file = new URL('../../../packages/rules/measurements.json', import.meta.url)

const Measurements = v.record(v.string(), v.looseObject({recall: v.optional(v.number())}))

/** Writes the share that was found beside what else is known of each rule, for its page. */
export function keepRecall(results: readonly PlanterResult[]): void {
  const kept = v.parse(Measurements, JSON.parse(readFileSync(file, 'utf8')))
  for (const {planter, recall} of results) {
    const [rule] = planter.rules
    if (planter.name !== undefined) continue
    const measured = kept[rule]
    if (measured) kept[rule] = {...measured, recall: Math.round(shareOf(recall) * 1000) / 1000}
  }
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}
