import {didYouMean} from '@presscheck/config'
import {isReporterName, type ReporterName, reporterNames} from '@presscheck/reporters'
import {Problem} from '../problem.ts'

/** One report of a run: how it is written, and where it goes. */
export interface ReportTarget {
  /** The name of a reporter that comes with Presscheck, or the module of another. */
  readonly reporter: ReporterName | {readonly module: string}
  /** Standard output where undefined. */
  readonly file: string | undefined
  /** Goes to the end of the file, which others write to as well. */
  readonly append?: true
}

/** The reports that `--format NAME[=FILE]`, given any number of times, and `--output` ask for. Throws a `Problem`. */
export function parseTargets(formats: readonly string[], output: string | undefined): readonly ReportTarget[] {
  const targets = (formats.length > 0 ? formats : ['stylish']).map(parseTarget)
  const open = targets.filter(({file}) => file === undefined)
  if (open.length > 1) {
    throw new Problem(`Only one report can go to ${output === undefined ? 'the terminal' : output}: give each of the others`
      + ' a file, as in --format stylish --format sarif=findings.sarif.')
  }
  if (output !== undefined && open.length === 0) {
    throw new Problem(`--output ${output} is for a report that names no file, and every --format here names one.`)
  }
  const filled = targets.map((target) => ({...target, file: target.file ?? output}))
  for (const [index, {file = ''}] of filled.entries()) {
    const before = filled.slice(0, index).some((other) => other.file === file)
    if (before) throw new Problem(`Two reports cannot go to one file, ${file}.`)
  }
  return filled
}

function parseTarget(written: string): ReportTarget {
  const [, name = '', file] = /^([^=]*)(?:=([^]*))?$/.exec(written) ?? []
  if (file === '') throw new Problem(`--format ${written} names no file: write it behind the sign, as in ${name}=findings.txt.`)
  if (isReporterName(name)) return {reporter: name, file}
  if (isModule(name)) return {reporter: {module: name}, file}
  const all = ` There is ${reporterNames.join(', ')}; and a reporter of your own by its file, as in ./reporter.js.`
  throw new Problem(`There is no format ${name}.${didYouMean(name, reporterNames) || all}`)
}

/** A path, or a package that follows the convention for names. */
function isModule(name: string): boolean {
  return /^\.{0,2}[/\\]|^[a-z]:[/\\]|^@[^/]+\/|^presscheck-reporter-/i.test(name)
}
