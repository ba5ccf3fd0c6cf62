import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import {Problem, reasonOf} from '../problem.ts'

/**
 * The names in a list: between zero bytes where it has any, as `git ls-files -z` and `find -print0` write it, else one
 * a line. `-` reads standard input. Throws a `Problem` where the list cannot be read.
 */
export async function readFileList(file: string, cwd: string): Promise<readonly string[]> {
  const text = (file === '-' ? await buffer(process.stdin) : readList(resolve(cwd, file), file)).toString('utf8')
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/)
  return names.filter((name) => name !== '')
}

function readList(path: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Problem(`--files-from ${name}: ${reasonOf(cause) ?? String(cause)}`, {cause})
  }
}
