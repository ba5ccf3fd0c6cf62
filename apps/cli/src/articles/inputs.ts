import {relative, resolve, sep} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import {contentHash} from '@presscheck/store'
import {type Arguments, stdinName} from '../arguments.ts'
import type {FileSize} from '../file-size.ts'
import type {Project} from '../project.ts'
import {targetsOf} from '../reports/dress.ts'
import type {LineRange} from '../selection/changed-lines.ts'
import {isInShard} from '../selection/shard.ts'
import type {Source} from './read.ts'
import {hashBytes, readBytes, readStandardInput} from './read-bytes.ts'

/** A text to check. */
export interface Input {
  /** Absolute, or `<stdin>`. */
  readonly path: string
  /** As people call it: relative to where they stand, with slashes. */
  readonly name: string
  /** Only findings that touch these lines count; undefined for all. */
  readonly lines?: readonly LineRange[] | undefined
  /** Where it stands in the whole of a run that is split, from 0. */
  readonly position?: number
  /** It was piped in: it stands in no file, whatever name it was given. */
  readonly isPiped?: true
  /** The hash of its content as it is now, without keeping any. Throws what the system says. */
  hash(): string | Promise<string>
  /** Reads it as a text, which is told once it is asked for. Throws what the system says. */
  read(): Promise<Source>
}

type Asked = Pick<Arguments, 'inputs' | 'stdinFilename' | 'selection' | 'maxFileSize'>

export interface Inputs {
  readonly inputs: readonly Input[]
  /** A line for each thing that led to nothing. */
  readonly problems: readonly string[]
}

/**
 * The articles of a run. Reports of an earlier one are none, and this one begins to write them before it ends. Throws a
 * `Problem` where a list or git cannot be asked.
 */
export async function findArticles(args: Asked & Pick<Arguments, 'reports'>, cwd: string, project: Project): Promise<Inputs> {
  const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
  const {inputs, problems} = await findInputs(args, cwd, finder)
  const reports = new Set(targetsOf(args).map(({file}) => file && resolve(cwd, file)))
  return {inputs: inputs.filter(({path}) => !reports.has(path)), problems}
}

/** Everything that the user wants checked. Throws a `Problem` where a list or git cannot be asked. */
export async function findInputs(args: Asked, cwd: string, finder: ArticleFinder): Promise<Inputs> {
  const {changes, shard} = args.selection
  const {inputs, problems} = await (changes ? findChanged : findNamed)(args, cwd, finder)
  if (!shard) return {inputs, problems}
  const positioned = inputs.map((input, position): Input => ({...input, position}))
  return {inputs: positioned.filter(({name}) => isInShard(name, shard)), problems}
}

async function findNamed(
  {inputs, stdinFilename, maxFileSize, selection: {filesFrom, onlyArticles}}: Asked, cwd: string, finder: ArticleFinder,
): Promise<Inputs> {
  const named = inputs.filter((input) => input !== stdinName)
  if (filesFrom !== undefined) {
    const {readFileList} = await import('../selection/file-list.ts')
    named.push(...await readFileList(filesFrom, cwd))
  }
  const isEverything = inputs.length === 0 && filesFrom === undefined && !onlyArticles
  const {paths, problems} = await finder.find(isEverything ? ['.'] : named)
  const found: Input[] = []
  for (const path of paths) {
    if (onlyArticles && !await finder.comesUpon(['.'], path)) continue
    found.push(fileInput({path, name: nameOf(path, cwd)}, maxFileSize))
  }
  return {inputs: inputs.includes(stdinName) ? [standardInput(stdinFilename, cwd), ...found] : found, problems}
}

/** Of the changed files those that the user means: by default, what lies in this folder and below. */
async function findChanged(
  {inputs, selection, maxFileSize}: Asked, cwd: string, finder: ArticleFinder,
): Promise<Inputs> {
  const {changedFiles} = await import('../selection/changes.ts')
  const found: Input[] = []
  for (const {path, bytes, lines} of changedFiles(selection, cwd)) {
    if (!await finder.comesUpon(inputs.length > 0 ? inputs : ['.'], path)) continue
    const place = {path, name: nameOf(path, cwd), lines}
    found.push(bytes ? bytesInput(place, () => bytes) : fileInput(place, maxFileSize))
  }
  return {inputs: found, problems: []}
}

function standardInput(filename: string | undefined, cwd: string): Input {
  const place = filename === undefined ? unnamed : {path: resolve(cwd, filename), name: filename.replaceAll(sep, '/')}
  // It can be read but once, and whoever compares articles reads each twice.
  let bytes: Promise<Buffer> | undefined
  return bytesInput({...place, isPiped: true}, () => (bytes ??= readStandardInput()))
}

type Place = Omit<Input, 'hash' | 'read'>

function fileInput(place: Place, most: FileSize): Input {
  return {
    ...place,
    hash: () => hashBytes(place.path, most),
    read: async () => sourceOf(readBytes(place.path, most)),
  }
}

function bytesInput(place: Place, bytes: () => Buffer | Promise<Buffer>): Input {
  return {
    ...place,
    hash: async () => contentHash(await bytes()),
    read: async () => sourceOf(await bytes()),
  }
}

/** What makes texts of bytes is loaded with the first one: an unchanged run does without. */
async function sourceOf(bytes: Buffer): Promise<Source> {
  const {Source} = await import('./read.ts')
  return new Source(bytes)
}

const unnamed = {path: '<stdin>', name: '<stdin>'}

/** The shorter way to say where a file is: from here or from the root. */
export function nameOf(path: string, cwd: string): string {
  const fromHere = relative(cwd, path)
  return (fromHere.length < path.length ? fromHere : path).replaceAll(sep, '/')
}
