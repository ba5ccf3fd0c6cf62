import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {today} from '@presscheck/config'
import {contentHash, type KeptRun, readRun, writeRun} from '@presscheck/store'
import manifest from '../../package.json' with {type: 'json'}
import type {Arguments} from '../arguments.ts'
import type {Input} from '../articles/inputs.ts'
import {BaselinePlaces} from '../baseline/baseline-places.ts'
import {profilePlace} from '../corpus/profile-place.ts'
import type {Project} from '../project.ts'
import {projectRoot} from '../project-root.ts'
import {lookOf} from '../reports/dress.ts'

/** How a run went, and the files beside its articles that had a say. */
export interface RunEnd extends Pick<KeptRun, 'counts' | 'notes' | 'texts'> {
  /** Files that counted as long as they were there. Absolute. */
  readonly others: readonly string[]
}

/**
 * Knows how the same command went the last time, and answers for it where nothing has changed since: neither the
 * articles, which are read and hashed once, nor the settings, the day, the build, baselines, profiles, or the place
 * that the reports go to. So an unchanged run need not even load a rule.
 */
export class RunMemory {
  readonly #args: Arguments
  readonly #cwd: string
  readonly #project: Project
  readonly #file: string
  /** By their places in the run, the hashes of the bytes that were checked. */
  readonly #hashes: string[] = []
  #isSteady = true
  /** The articles of the run, whose content is noted as they are read. */
  readonly inputs: readonly Input[]

  private constructor(args: Arguments, cwd: string, project: Project, file: string, inputs: readonly Input[]) {
    this.#args = args
    this.#cwd = cwd
    this.#project = project
    this.#file = file
    this.inputs = inputs.map((input, index) => ({...input, read: () => this.#note(input, index)}))
  }

  /** Undefined for a run that reads or writes more than files and reports, or where nothing is kept. */
  static of(args: Arguments, cwd: string, project: Project, inputs: readonly Input[]): RunMemory | undefined {
    const {cacheFolder} = project
    const look = lookOf(args, cwd)
    const writes = args.fix !== 'no' || args.updateBaseline || args.pruneBaseline
    const isApart = args.selection.changes !== undefined || inputs.some(({isPiped}) => isPiped)
    if (cacheFolder === undefined || look === undefined || writes || isApart) return undefined
    const asked = JSON.stringify([buildStamp(), cwd, today(), process.platform, args, look])
    return new RunMemory(args, cwd, project, join(cacheFolder, `${contentHash(Buffer.from(asked))}.run`), inputs)
  }

  /** The last run; undefined where there was none, or anything has changed. */
  async recall(): Promise<KeptRun | undefined> {
    const kept = readRun(this.#file)
    if (!kept?.files.every(([path, hash]) => hashOf(path) === hash)) return undefined
    if (!kept.there.every((path) => existsSync(path)) || kept.gone.some((path) => existsSync(path))) return undefined
    try {
      const version = await this.#version((input) => input.hash())
      return version === kept.version ? kept : undefined
    } catch {
      // Whoever checks the articles says what is wrong with them.
      return undefined
    }
  }

  /** Keeps a run that checked all of `inputs`. */
  async keep({others, ...end}: RunEnd): Promise<void> {
    if (!this.#isSteady || this.#hashes.length !== this.inputs.length) return
    const version = await this.#version((_, index) => this.#hashes[index] ?? '')
    if (version === undefined) return
    const files = await this.#files()
    writeRun(this.#file, {
      ...end,
      version,
      files: files.map((path) => [path, hashOf(path)]),
      there: others.filter((path) => existsSync(path)),
      gone: others.filter((path) => !existsSync(path)),
    })
  }

  async #note(input: Input, index: number): ReturnType<Input['read']> {
    const source = await input.read()
    if ((this.#hashes[index] ??= source.hash) !== source.hash) this.#isSteady = false
    return source
  }

  /** Undefined where some settings hold code, which nobody can compare. */
  async #version(hashAt: (input: Input, index: number) => string | Promise<string>): Promise<string | undefined> {
    const places = new BaselinePlaces(this.#args, this.#cwd, this.#project)
    const ofReports = await this.#project.settingsKey(join(this.#cwd, 'article.md'))
    if (ofReports === undefined) return undefined
    const parts = [ofReports, (await this.#profile())?.file ?? '']
    for (const [index, input] of this.inputs.entries()) {
      const key = await this.#project.settingsKey(input.path)
      if (key === undefined) return undefined
      const baseline = this.#args.baseline === false ? undefined : await places.of(input.path)
      parts.push(input.name, String(input.position), key, baseline ?? '', await hashAt(input, index))
    }
    return contentHash(Buffer.from(parts.join('\0')))
  }

  /** Baselines, and profiles of other articles. */
  async #files(): Promise<readonly string[]> {
    const places = new BaselinePlaces(this.#args, this.#cwd, this.#project)
    const files = new Set<string>()
    const take = (file: string | undefined): void => { if (file !== undefined) files.add(file) }
    if (this.#args.baseline !== false) for (const {path} of this.inputs) take(await places.of(path))
    const place = await this.#profile()
    take(place?.file)
    take(await this.#project.neighboursFile(join(place?.root ?? projectRoot(this.#cwd) ?? this.#cwd, 'article.md')))
    return [...files]
  }

  #profile(): ReturnType<typeof profilePlace> {
    return profilePlace(this.#args, this.#cwd, this.#project)
  }
}

/** Tells this build from any other, those that a developer makes of one version included. */
function buildStamp(): string {
  const {size, mtimeMs} = statSync(import.meta.filename)
  return [manifest.version, size, mtimeMs, process.version].join(' ')
}

function hashOf(path: string): string | null {
  try {
    return contentHash(readFileSync(path))
  } catch {
    return null
  }
}
