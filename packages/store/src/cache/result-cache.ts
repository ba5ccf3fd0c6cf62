import {hash} from 'node:crypto'
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../replace-file.ts'
import {type CachedResult, readResult, writeResult} from './cached-result.ts'

/** What is known of one article: the hash of its bytes, and its result as it is written. */
interface Row {
  readonly hash: string
  readonly result: string
}

/** Rows wait for each other so long; a kill loses no more of them. */
const rowsAtOnce = 500

/** Logs hold for a day; older ones may still be in use across midnight and in other time zones. */
const daysKept = 2

/** Stands for a result without findings. */
const nothing = '-'

/**
 * Results by article and content, for one way of linting: a log of lines `HASH "name"<tab>RESULT`, of which the last
 * for a name counts. Several processes may add to it at once, and any of them may be killed: a line that is not whole
 * is passed over. Whatever is wrong with the file, or the disk, only costs the time to lint again.
 */
export class ResultCache {
  readonly #folder: string
  readonly #path: string
  #known: Map<string, Row> | undefined
  #lines = 0
  #unsaved: string[] = []

  /** `key` names the way of linting, see `cacheKey`. */
  constructor(folder: string, key: string) {
    this.#folder = folder
    this.#path = join(folder, `${key}.log`)
  }

  /** Whether no article was ever linted this way. */
  get isEmpty(): boolean {
    return this.#known ? this.#known.size === 0 : !existsSync(this.#path)
  }

  /** Read with the first question: a run that is as the last one asks none. */
  get #rows(): Map<string, Row> {
    if (this.#known) return this.#known
    this.#known = new Map()
    for (const line of readLines(this.#path)) this.#read(line, this.#known)
    return this.#known
  }

  /** The result of an article by its name and the hash of its bytes, see `contentHash`. */
  get(name: string, contentHash: string): CachedResult | undefined {
    const row = this.#rows.get(JSON.stringify(name))
    if (row?.hash !== contentHash) return undefined
    if (row.result === nothing) return {findings: [], suppressed: []}
    const text = row.result.slice(checkLength)
    return checkOf(text) === row.result.slice(0, checkLength) ? readResult(text) : undefined
  }

  set(name: string, contentHash: string, result: CachedResult): void {
    const text = writeResult(result)
    const isClean = result.findings.length === 0 && result.suppressed.length === 0
    const row = {hash: contentHash, result: isClean ? nothing : checkOf(text) + text}
    const key = JSON.stringify(name)
    this.#rows.set(key, row)
    this.#unsaved.push(lineOf(key, row))
    if (this.#unsaved.length >= rowsAtOnce) this.save()
  }

  /** Writes what was set since the last time. */
  save(): void {
    if (this.#unsaved.length === 0) return
    try {
      this.#write()
    } catch {
      // Without a disk to write to, there is no cache.
    }
    this.#unsaved = []
  }

  #write(): void {
    if (this.#lines === 0) this.#begin()
    this.#lines += this.#unsaved.length
    if (this.#lines > 2 * this.#rows.size + rowsAtOnce) this.#rewrite()
    // The first break ends what a killed process may have left.
    else appendFileSync(this.#path, `\n${this.#unsaved.join('\n')}\n`)
  }

  /** Makes the folder, which git is to pass over, and takes away what no run will ask for again. */
  #begin(): void {
    mkdirSync(this.#folder, {recursive: true})
    writeFileSync(join(this.#folder, '.gitignore'), '*\n')
    const oldest = Date.now() - daysKept * 24 * 60 * 60 * 1000
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name)
      if (/\.(?:log|profile|run)$/.test(name) && statSync(path).mtimeMs < oldest) rmSync(path, {force: true})
    }
  }

  #rewrite(): void {
    const lines = Array.from(this.#rows, ([name, row]) => lineOf(name, row))
    replaceFile(this.#path, `${lines.join('\n')}\n`)
    this.#lines = lines.length
  }

  #read(line: string, rows: Map<string, Row>): void {
    const space = line.indexOf(' ')
    const tab = line.indexOf('\t', space)
    if (space < 0 || tab < 0) return
    this.#lines++
    rows.set(line.slice(space + 1, tab), {hash: line.slice(0, space), result: line.slice(tab + 1)})
  }
}

function lineOf(name: string, row: Row): string {
  return `${row.hash} ${name}\t${row.result}`
}

/** Whole lines only: what stands after the last break was never finished. */
function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1)
  } catch {
    return []
  }
}

const checkLength = 12

/** Tells a result that was cut or garbled from a whole one. */
function checkOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, checkLength)
}
