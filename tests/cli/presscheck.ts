import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'

export const repository: string = join(import.meta.dirname, '../..')

export const binary: string = join(repository, 'apps/cli/bin/presscheck.js')

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Circumstances {
  readonly cwd?: string
  /** What is piped in. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** A user of the system who is not this one. */
  readonly uid?: number
}

/** Runs the built command as a user would, with nothing in its environment that a test did not ask for. */
export async function presscheck(
  args: readonly string[],
  {cwd = repository, input = '', env = {}, uid}: Circumstances = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [binary, ...args], {
    cwd,
    env: {PATH: process.env['PATH'], ...env},
    ...uid !== undefined && {uid},
  })
  child.stdin.on('error', () => undefined).end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return {code: await closed, out, err}
}

/** A folder of its own for one test, with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-')))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}
