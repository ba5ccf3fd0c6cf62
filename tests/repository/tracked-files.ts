import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** The folder that holds everything, absolute. */
export const root: string = resolve(import.meta.dirname, '../..')

/** Every file that is, or is about to be, part of the repository; relative to the root, with forward slashes. */
export const trackedFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024},
).split('\0').filter(path => path !== '' && existsSync(join(root, path)))
