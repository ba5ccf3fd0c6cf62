import {readFileSync} from 'node:fs'
import * as v from 'valibot'
import {packageFolder} from './rule-files.ts'

const measurementSchema = v.object({
  /** Findings over the whole evaluation corpus. */
  findings: v.number(),
  /** Findings that a person read, and how many of them were right. */
  read: v.number(),
  right: v.number(),
  /** What the wrong ones were, or what is special about the number. */
  note: v.optional(v.string()),
  /** Share of planted defects found at the exact range. */
  recall: v.optional(v.number()),
})

export type Measurement = v.InferOutput<typeof measurementSchema>

/** What was measured of each rule, by id. */
export function readMeasurements(): Readonly<Record<string, Measurement>> {
  const text = readFileSync(new URL('measurements.json', packageFolder), 'utf8')
  return v.parse(v.record(v.string(), measurementSchema), JSON.parse(text))
}
