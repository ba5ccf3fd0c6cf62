import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, doubled, spammed, unended} from './texts.ts'

const only = ['--rule', '*:off', '--rule', 'prose/no-repeated-word:error', '--rule', 'spam/no-isolated-spam:error']

async function fix(folder: string, answers: readonly string[]): ReturnType<typeof presscheck> {
  return presscheck(['fix', '--interactive', ...only], {cwd: folder, input: answers.map((answer) => `${answer}\n`).join('')})
}

describe('fix --interactive', () => {
  it('shows each choice in its context, and makes the chosen change', async () => {
    const folder = folderWith({'a.txt': doubled})
    const {code, out, err} = await fix(folder, ['1'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/\na\.txt:3:38 {2}error: .* {2}prose\/no-repeated-word\n {2}1 {2}Write `the`\n/)
    expect(out).toMatch(/\n {5}-Traffic.* the the town.*\n {5}\+Traffic.* says the town.*\nWhat now\? \[1\/s\/q\] 1\n/)
    expect(out).toContain('1 changed, 0 left as they are\n')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(clean)
  })

  it('skips, and asks again where it did not understand', async () => {
    const folder = folderWith({'a.txt': doubled, 'b.txt': spammed})
    const {code, out} = await fix(folder, ['what?', '9', 's', '1'])
    expect(code).toBe(1)
    expect(out.match(/s to skip it/g)).toHaveLength(2)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(doubled)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(clean)
  })

  it('stops at q and at the end of input; what was chosen before stays', async () => {
    for (const answers of [['1', 'q'], ['1']]) {
      const folder = folderWith({'a.txt': `${doubled}\nData SGP\n`, 'b.txt': spammed})
      expect(await fix(folder, answers)).toMatchObject({code: 1, err: ''})
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(spammed)
      expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(spammed)
    }
  })

  it('allows a finding by a comment with its reason', async () => {
    const folder = folderWith({'a.md': doubled})
    await fix(folder, ['d', 'a quotation --> as printed'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8'))
      .toContain('<!-- presscheck-disable-next-line prose/no-repeated-word -- a quotation as printed -->\n')
    expect(await presscheck([...only], {cwd: folder})).toMatchObject({code: 0})
  })

  it('goes with fix only', async () => {
    expect(await presscheck(['--interactive'])).toMatchObject({code: 2, out: ''})
  })
})

describe('fix', () => {
  it('alone is --fix', async () => {
    const folder = folderWith({'a.txt': unended})
    expect(await presscheck(['fix', 'a.txt'], {cwd: folder})).toMatchObject({code: 0, err: ''})
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(clean)
  })
})

describe('--fix-rule', () => {
  it('repairs what these rules find and nothing else', async () => {
    const text = `${unended} Salt &amp;amp; light.`
    const folder = folderWith({'a.txt': text})
    await presscheck(['--fix', '--fix-rule', 'encoding/*', '.'], {cwd: folder})
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).not.toMatch(/\n$/)
    await presscheck(['--fix', '--fix-rule', 'encoding/*', '--fix-rule', 'format/require-final-newline', '.'], {cwd: folder})
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toMatch(/\n$/)
  })

  it('needs a rule that exists, and something to repair', async () => {
    const {code, err} = await presscheck(['--fix', '--fix-rule', 'encoding/no-mojibak', '.'])
    expect({code, err: err.split('\n').length}).toEqual({code: 2, err: 2})
    expect(err).toContain('encoding/no-mojibake')
    expect(await presscheck(['--fix-rule', 'encoding/*'])).toMatchObject({code: 2, out: ''})
  })
})
