import {execFileSync} from 'node:child_process'
import {appendFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {folderWith, presscheck} from '../cli/presscheck.ts'
import {clean, spammed} from '../cli/texts.ts'

const names = Array.from({length: 120}, (_, index) => `${index}.txt`)

/** What may happen to a file between the moment it is found and the moment it is read. */
const changes: readonly ((path: string) => void)[] = [
  (path) => { appendFileSync(path, `\n\n${spammed}`) },
  (path) => { writeFileSync(path, '') },
  (path) => { rmSync(path) },
  (path) => {
    rmSync(path)
    symlinkSync('/dev/zero', path)
  },
  (path) => {
    rmSync(path)
    execFileSync('mkfifo', [path])
  },
  (path) => {
    rmSync(path)
    symlinkSync(path, path)
  },
  (path) => {
    rmSync(path)
    symlinkSync('1.txt', path)
  },
]

it.each([
  ['checked', []], ['checked without a cache', ['--no-cache']], ['fixed', ['--fix']], ['compared', ['profile', 'build', '--output', 'p.profile']],
] as const)('that vanish, grow and turn into something else while they are %s cost their own line and nothing else', async (_, args) => {
  const folder = folderWith({
    '.git/HEAD': '',
    ...Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? clean : `${spammed.trimEnd()} ${name}\n`])),
  })
  const run = presscheck([...args, '.'], {cwd: folder})
  // Changes come from the last file on: the first are being read meanwhile.
  const changed = names.slice(2).reverse().filter((_, index) => index % 3 === 0)
  for (const [index, name] of changed.entries()) {
    await new Promise((resolve) => setTimeout(resolve, 12))
    changes[index % changes.length]?.(join(folder, name))
  }
  const {code, err} = await run
  expect([0, 1, 2]).toContain(code)
  for (const line of err.split('\n').filter((text) => text !== '')) expect(line).toMatch(/^presscheck: \d+\.txt: /)
  expect(err).not.toContain('mistake of Presscheck')
}, 60_000)
