import {json} from './json.ts'
import type {Reporter} from './reporter.ts'
import {stylish} from './stylish/stylish.ts'

export type {Reporter, ReporterOptions} from './reporter.ts'
export {type ArticleReport, type PlacedFinding, type Report, reportArticle, tally, type Tally} from './report.ts'

export type ReporterName = 'stylish' | 'json'

/** Every reporter by the name that `--format` takes. */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {stylish, json}
export {visible} from './stylish/display.ts'
