import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {type BaselineEntry, sortEntries} from '@presscheck/engine'
import {replaceFile} from '../replace-file.ts'

/** The file of known findings; it belongs into git. */
export const baselineName = '.presscheck-baseline.jsonl'

const header = '{"version":1}'

/** A baseline that cannot be read. The message says file, line, and what to do. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** The baseline for the files of a folder: its own or that of the nearest folder above, within the repository. */
export function findBaseline(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, baselineName))) return join(at, baselineName)
    if (dirname(at) === at || existsSync(join(at, '.git'))) return undefined
  }
}

/** How the entries of a baseline call a file. */
export function nameInBaseline(baseline: string, file: string): string {
  return relative(dirname(baseline), file).split(sep).join('/')
}

/** Reads a baseline; one that does not exist knows nothing. Throws `BaselineError` where a line is no entry. */
export function readBaseline(path: string): readonly BaselineEntry[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new BaselineError(`${path}: The baseline cannot be read.`, {cause})
  }
  return text.split(/\r?\n/).flatMap((line, index) => (
    line === '' || line === header ? [] : [readEntry(line, `${path}:${index + 1}`)]
  ))
}

/**
 * Writes a baseline, all of it or nothing: an entry a line, in a fixed order and without commas between, so that git
 * shows and merges it well. Writes nothing where the file says this already. Throws what the system says.
 */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  const text = `${[header, ...sortEntries(entries).map(writeEntry)].join('\n')}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  replaceFile(path, text)
}

function writeEntry({file, rule, fingerprint, excerpt}: BaselineEntry): string {
  return JSON.stringify({file, rule, fingerprint, excerpt})
}

function readEntry(line: string, place: string): BaselineEntry {
  const value = parse(line)
  if (isEntry(value)) return value
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
    throw new BaselineError(`${place}: This is a conflict that git left. Keep the lines of both sides, and delete its marks.`)
  }
  if (typeof value === 'object' && value !== null && 'version' in value) {
    throw new BaselineError(`${place}: This baseline comes from another version of Presscheck. Update Presscheck, or write it anew with --update-baseline.`)
  }
  throw new BaselineError(`${place}: This is no entry of a baseline. Delete the line, or write the file anew with --update-baseline.`)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return typeof value === 'object' && value !== null
    && 'file' in value && typeof value.file === 'string'
    && 'rule' in value && typeof value.rule === 'string'
    && 'fingerprint' in value && typeof value.fingerprint === 'string'
    && 'excerpt' in value && typeof value.excerpt === 'string'
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
