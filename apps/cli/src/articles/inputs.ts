import {relative, resolve, sep} from 'node:path'
import type {ArticleFinder} from '@presscheck/config'
import {type Arguments, stdinName} from '../arguments.ts'
import {readArticle, readStandardInput, type Source} from './read.ts'

/** A text to check. */
export interface Input {
  /** Absolute, or `<stdin>`. */
  readonly path: string
  /** As people call it: relative to where they stand, with slashes. */
  readonly name: string
  /** Reads it. Throws what the system says, or a `Problem` where it is no text. */
  read(): Source | Promise<Source>
}

/** Everything that the user wants checked, and a line for each input that led to nothing. */
export async function findInputs(
  {inputs, stdinFilename}: Pick<Arguments, 'inputs' | 'stdinFilename'>,
  cwd: string,
  finder: ArticleFinder,
): Promise<{readonly inputs: readonly Input[]; readonly problems: readonly string[]}> {
  const files = inputs.filter((input) => input !== stdinName)
  const {paths, problems} = await finder.find(inputs.length > 0 ? files : ['.'])
  const found = paths.map((path) => ({path, name: nameOf(path, cwd), read: () => readArticle(path)}))
  return {inputs: files.length < inputs.length ? [standardInput(stdinFilename, cwd), ...found] : found, problems}
}

function standardInput(filename: string | undefined, cwd: string): Input {
  const place = filename === undefined ? unnamed : {path: resolve(cwd, filename), name: filename.replaceAll(sep, '/')}
  return {...place, read: readStandardInput}
}

const unnamed = {path: '<stdin>', name: '<stdin>'}

/** The shorter way to say where a file is: from here or from the root. */
function nameOf(path: string, cwd: string): string {
  const fromHere = relative(cwd, path)
  return (fromHere.length < path.length ? fromHere : path).replaceAll(sep, '/')
}
