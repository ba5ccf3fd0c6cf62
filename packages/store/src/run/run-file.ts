import {mkdirSync, readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {contentHash} from '../cache/cache-key.ts'
import {replaceFile} from '../replace-file.ts'

/** A run as it went, with all that it hung on: where none of it has changed, another would go alike. */
export interface KeptRun {
  /** Tells the articles with their settings from any others. */
  readonly version: string
  /** Other files that had a say, absolute, and the hashes of their bytes; null where there was none. */
  readonly files: readonly (readonly [path: string, hash: string | null])[]
  /** Files of which it only mattered that they were there, and that they were not. Absolute. */
  readonly there: readonly string[]
  readonly gone: readonly string[]
  /** How many findings there were, by what the caller counts. */
  readonly counts: Readonly<Record<string, number>>
  /** Lines for people beside the reports. */
  readonly notes: readonly string[]
  /** What each report said. */
  readonly texts: readonly Buffer[]
}

/** What stands on a line of its own; the texts follow, one after the other. The hash of both stands in front. */
type Header = Omit<KeptRun, 'texts'> & {readonly lengths: readonly number[]}

const checkLength = contentHash(Buffer.of()).length

/** Reads a run; undefined where none was kept, or not all of it can be read. */
export function readRun(file: string): KeptRun | undefined {
  try {
    const bytes = readFileSync(file)
    const all = bytes.subarray(checkLength)
    if (contentHash(all) !== bytes.toString('latin1', 0, checkLength)) return undefined
    const end = all.indexOf('\n')
    const header: unknown = JSON.parse(all.toString('utf8', 0, end))
    if (!isHeader(header)) return undefined
    const {lengths, ...run} = header
    const rest = all.subarray(end + 1)
    let at = 0
    const texts = lengths.map((length) => rest.subarray(at, at += length))
    return {...run, texts}
  } catch {
    return undefined
  }
}

/** Keeps a run, all of it or nothing. Without a disk to write to, nothing is kept. */
export function writeRun(file: string, {texts, ...run}: KeptRun): void {
  const header: Header = {...run, lengths: texts.map(({length}) => length)}
  const all = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...texts])
  try {
    mkdirSync(dirname(file), {recursive: true})
    replaceFile(file, Buffer.concat([Buffer.from(contentHash(all)), all]))
  } catch {
    return
  }
}

function isHeader(value: unknown): value is Header {
  return isRecord(value)
    && isString(value['version'])
    && areAll(value['files'], (file) => (
      Array.isArray(file) && file.length === 2 && isString(file[0]) && (file[1] === null || isString(file[1]))
    ))
    && areAll(value['there'], isString) && areAll(value['gone'], isString) && areAll(value['notes'], isString)
    && areAll(value['lengths'], isCount)
    && isRecord(value['counts']) && Object.values(value['counts']).every(isCount)
}

function areAll(value: unknown, isOne: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
