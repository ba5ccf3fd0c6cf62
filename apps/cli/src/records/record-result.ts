import {type ArticleReport, type JsonResult, tally} from '@presscheck/reporters'

/** What is written for a record that could not be read. */
export interface RecordError {
  readonly schemaVersion: 1
  readonly filePath: string
  readonly error: string
}

/** What is written for one record. It depends on the record alone, not on those around it. */
export type RecordResult = JsonResult | RecordError

/** Where results go, one by one. `write` waits as long as the other side is not ready for more. */
export interface ResultSink {
  /** False where nobody reads any longer. */
  write(result: RecordResult): Promise<boolean>
  end(): Promise<void>
}

/** The name of a record that has no id. */
export const unnamedRecord = '<record>'

/** The result for a line that is no record. */
export function errorOf(problem: string): RecordError {
  return {schemaVersion: 1, filePath: unnamedRecord, error: problem}
}

/** Whether a result tells of an error, which fails a run. */
export function hasErrors({findings}: ArticleReport): boolean {
  return tally(findings).error > 0
}
