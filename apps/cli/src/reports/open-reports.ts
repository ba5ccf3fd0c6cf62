import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {loadReporter, type Reporter, type ReporterOptions, type ReportWriter} from '@presscheck/reporters'
import {Problem} from '../problem.ts'
import type {Transcript} from './transcript.ts'
import type {Dress} from './dress.ts'
import {fileOutput, type Output, standardOutput} from './output-file.ts'
import type {ReportTarget} from './target.ts'

/** What every report of a run needs to know, whatever it is written to. */
export type SharedOptions = Omit<ReporterOptions, 'color' | 'width' | 'ruleUrl' | 'plain' | 'summary'>

/** Opens the reports of a run as one. Throws a `Problem` where a reporter cannot be loaded. */
export async function openReports(
  targets: readonly ReportTarget[], cwd: string, shared: SharedOptions, dress: (target: ReportTarget) => Dress,
  transcript?: Transcript,
): Promise<OpenReports> {
  const reports: OpenReport[] = []
  for (const [index, target] of targets.entries()) {
    const {reporter, file, append = false} = target
    const start = typeof reporter === 'string' ? await loadReporter(reporter) : await loadModule(reporter.module, cwd)
    const writer = start({...shared, ...dress(target)})
    const output = file === undefined ? standardOutput() : fileOutput(resolve(cwd, file), {name: file, append})
    reports.push({writer, output: transcript ? transcript.of(index, output) : output})
  }
  return new OpenReports(reports)
}

interface OpenReport {
  readonly writer: ReportWriter
  readonly output: Output
}

/** The reports of a run, written side by side. */
export class OpenReports {
  readonly #reports: readonly OpenReport[]

  constructor(reports: readonly OpenReport[]) {
    this.#reports = reports
  }

  article(...args: Parameters<ReportWriter['article']>): void {
    for (const {writer, output} of this.#reports) output.write(writer.article(...args))
  }

  end(...args: Parameters<ReportWriter['end']>): void {
    for (const {writer, output} of this.#reports) {
      output.write(writer.end(...args))
      output.close()
    }
  }
}

/** A module whose default export is a reporter. Paths and packages are looked up from the working folder. */
async function loadModule(name: string, cwd: string): Promise<Reporter> {
  let loaded: unknown
  try {
    const path = createRequire(join(cwd, 'presscheck')).resolve(name)
    const {importModule} = await import('@presscheck/config/import-module')
    loaded = await importModule(path)
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Problem(`${name}: This reporter cannot be loaded. ${reason}`, {cause: error})
  }
  if (!isReporterModule(loaded)) {
    throw new Problem(`${name}: A reporter is a module whose default export is a function of options that returns`
      + ' {article, end}.')
  }
  return checked(name, loaded.default)
}

function isReporterModule(loaded: unknown): loaded is {readonly default: Reporter} {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded && typeof loaded.default === 'function'
}

/** A reporter of others may return anything: it is told at once, in one line, and by the name of its file. */
function checked(name: string, reporter: Reporter): Reporter {
  return (options) => {
    const writer: Partial<ReportWriter> | undefined = call(name, () => reporter(options))
    const {article, end} = typeof writer === 'object' ? writer : {}
    if (typeof article !== 'function' || typeof end !== 'function') {
      throw new Problem(`${name}: This reporter returns no {article, end}.`)
    }
    return {
      article: (report) => text(name, call(name, () => article.call(writer, report))),
      end: (run) => text(name, call(name, () => end.call(writer, run))),
    }
  }
}

function call<Result>(name: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw new Problem(`${name}: This reporter failed. ${String(error)}`, {cause: error})
  }
}

function text(name: string, returned: unknown): string {
  if (typeof returned === 'string') return returned
  throw new Problem(`${name}: This reporter returned ${typeof returned}, not a text.`)
}
