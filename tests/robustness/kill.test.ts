import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {expect, it} from 'vitest'
import {binary, folderWith, presscheck} from '../cli/presscheck.ts'
import {spammed, unended} from '../cli/texts.ts'
import {isLong} from './length.ts'

const rounds = isLong ? 500 : 25

/** Rounds that write one file need fewer than those that write forty. */
const profileRounds = rounds / 5

const names = Array.from({length: 40}, (_, index) => `${index}.txt`)
const baseline = '.presscheck-baseline.jsonl'

/** Starts the command and kills it so many milliseconds later, whatever it is doing. */
async function killed(args: readonly string[], cwd: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [binary, ...args], {cwd, stdio: 'ignore'})
  const ended = new Promise((resolve) => child.on('close', resolve))
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  await ended
  clearTimeout(timer)
}

it(`leaves every file whole, old or new, when it is killed at any moment (${rounds} times)`, async () => {
  const folder = folderWith({'.git/HEAD': ''})
  const old = names.map((name) => `${spammed.trimEnd()} ${name} ${unended}`)
  const write = () => {
    names.forEach((name, index) => {
      writeFileSync(join(folder, name), old[index] ?? '')
    })
  }
  write()
  const began = performance.now()
  await presscheck(['--fix', '--update-baseline', '--no-cache'], {cwd: folder})
  const usual = performance.now() - began
  const whole = readFileSync(join(folder, baseline), 'utf8')
  const repaired = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(repaired).not.toEqual(old)
  for (let round = 0; round < rounds; round++) {
    write()
    await killed(['--fix', '--update-baseline'], folder, usual * (0.3 + 0.7 * Math.random()))
    for (const [index, name] of names.entries()) {
      expect([old[index], repaired[index]]).toContain(readFileSync(join(folder, name), 'utf8'))
    }
    expect(readFileSync(join(folder, baseline), 'utf8')).toBe(whole)
  }
  write()
  // What the killed runs kept of the cache changes no answer.
  const args = ['--baseline', 'none', '--format', 'json']
  expect(await presscheck(args, {cwd: folder})).toEqual(await presscheck([...args, '--no-cache'], {cwd: folder}))
  expect(await presscheck(['--fix'], {cwd: folder})).toMatchObject({err: ''})
  expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(repaired)
  expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toHaveLength(names.length)
}, rounds * 10_000)

it(`leaves a profile whole, old or new, when it is killed at any moment (${profileRounds} times)`, async () => {
  const folder = folderWith({'.git/HEAD': ''})
  const build = ['profile', 'build', '.', '--output', 'all.profile']
  const profileOf = async (version: string) => {
    names.forEach((name) => {
      writeFileSync(join(folder, name), `${spammed.trimEnd()} ${name} ${version}\n`)
    })
    const began = performance.now()
    expect(await presscheck(build, {cwd: folder})).toMatchObject({code: 0})
    return {bytes: readFileSync(join(folder, 'all.profile')), took: performance.now() - began}
  }
  const old = await profileOf('old')
  const young = await profileOf('young')
  expect(young.bytes.equals(old.bytes)).toBe(false)
  for (let round = 0; round < profileRounds; round++) {
    writeFileSync(join(folder, 'all.profile'), old.bytes)
    await killed(build, folder, young.took * (0.5 + 0.5 * Math.random()))
    const left = readFileSync(join(folder, 'all.profile'))
    expect(left.equals(old.bytes) || left.equals(young.bytes)).toBe(true)
  }
}, rounds * 10_000)
