import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {apart, clean, doubled, spammed, unended} from './texts.ts'

const texts = [clean, doubled, spammed, unended, spammed.replaceAll('\n', '\r\n'), `\ufeff${doubled}`]

/** Articles with every kind of finding, in folders and in an order of input that is not by name. */
const articles = Object.fromEntries(Array.from({length: 18}, (_, number) => (
  [`${'xyz'[number % 3] ?? ''}/${number}.md`, texts[number % texts.length] ?? '']
)))
const inputs = ['z', 'x', 'y']

const formats = [
  'stylish', 'compact', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'rdjson', 'markdown', 'html',
]

async function parts(folder: string, count: number): Promise<readonly string[]> {
  const files = Array.from({length: count}, (_, at) => `part-${at + 1}.json`)
  for (const [at, file] of files.entries()) {
    await presscheck([...inputs, '--shard', `${at + 1}/${count}`, '--format', `json=${file}`], {cwd: folder})
  }
  return files.toReversed()
}

describe('merge-reports', () => {
  it('writes, byte for byte, what the whole run writes, in every format', async () => {
    const folder = folderWith({...apart, ...articles})
    const files = await parts(folder, 3)
    for (const format of formats) {
      const whole = await presscheck([...inputs, '--format', format], {cwd: folder})
      expect(await presscheck(['merge-reports', ...files, '--format', format], {cwd: folder}), format).toEqual(whole)
      expect(whole.out).not.toBe('')
    }
    const limits = ['--quiet', '--max-warnings', '2']
    expect(await presscheck(['merge-reports', ...files, ...limits], {cwd: folder}))
      .toEqual(await presscheck([...inputs, ...limits], {cwd: folder}))
  })

  it('needs no article beside it', async () => {
    const folder = folderWith({...apart, ...articles})
    const files = await parts(folder, 2)
    const whole = await presscheck(inputs, {cwd: folder})
    for (const input of inputs) rmSync(join(folder, input), {recursive: true})
    expect(await presscheck(['merge-reports', ...files], {cwd: folder})).toEqual(whole)
  })

  it('takes reports of runs that were not split, with the articles beside them', async () => {
    const folder = folderWith({...apart, ...articles})
    for (const input of inputs) await presscheck([input, '--format', `json=${input}.json`], {cwd: folder})
    const {out} = await presscheck(inputs, {cwd: folder})
    expect((await presscheck(['merge-reports', ...inputs.map((name) => `${name}.json`)], {cwd: folder})).out).toBe(out)
  })

  it('tells in one line what it cannot merge', async () => {
    const folder = folderWith({...apart, ...articles, 'bad.json': '{"a": 1}\n'})
    const files = await parts(folder, 3)
    const told = async (...args: readonly string[]) => {
      const {code, err} = await presscheck(['merge-reports', ...args, '--format', 'json=out.json'], {cwd: folder})
      return [code, err]
    }
    expect(await told()).toEqual([2, 'presscheck: Which reports? Name them, as in presscheck merge-reports part-*.json.\n'])
    expect(await told('none.json')).toEqual([2, 'presscheck: none.json: There is no such file.\n'])
    expect(await told('bad.json'))
      .toEqual([2, 'presscheck: bad.json: This is no report in JSON, version 1. Write it with --format json=bad.json.\n'])
    const [first = '', ...rest] = files
    expect(await told(first, first)).toEqual([2, expect.stringMatching(/stands in two of the reports: merge the parts of one run\.\n$/)])
    expect(await told(...rest)).toEqual([2, expect.stringMatching(/^presscheck: The reports leave out \d+ articles: a part of the run is missing/)])
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).not.toEqual([])
  })
})
