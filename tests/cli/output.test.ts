import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {binary, folderWith, presscheck, repository} from './presscheck.ts'
import {clean, doubled, spammed} from './texts.ts'

const escape = '\u001b['

describe('--format json', () => {
  it('follows the published schema', async () => {
    const schema: unknown = JSON.parse(
      readFileSync(join(repository, 'packages/reporters/schema/json.v1.schema.json'), 'utf8'),
    )
    if (typeof schema !== 'object' || schema === null) throw new Error('The schema is no object.')
    const isValid = new Ajv2020({strict: true}).compile(schema)
    const {code, out} = await presscheck(['tests/articles', '-f', 'json', '--now', '2026-11-24'])
    expect(code).toBe(1)
    expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true)
  })

  it('says where the spam is, to the character', async () => {
    const folder = folderWith({'a.txt': spammed})
    const {out} = await presscheck(['a.txt', '--format', 'json'], {cwd: folder})
    const start = spammed.indexOf('Data SGP')
    expect(JSON.parse(out)).toMatchObject([{
      filePath: join(folder, 'a.txt'),
      messages: [{
        ruleId: 'spam/no-isolated-spam',
        severity: 2,
        line: 5,
        column: 1,
        endLine: 5,
        endColumn: 9,
        range: [start, start + 8],
      }],
      errorCount: 1,
      warningCount: 0,
    }])
  })

  it('is never coloured, and an empty list where there was nothing to check', async () => {
    const folder = folderWith({'.git/HEAD': '', '.gitignore': 'a.txt\n', 'a.txt': spammed})
    expect((await presscheck(['a.txt', '-f', 'json', '--color'], {cwd: folder})).out).toBe('[]\n')
  })
})

describe('--output', () => {
  it('writes to a file, without colours, and nothing to the terminal', async () => {
    const folder = folderWith({'a.txt': spammed})
    const env = {FORCE_COLOR: '1'}
    expect(await presscheck(['a.txt', '-o', 'reports/today.txt'], {cwd: folder, env}))
      .toEqual({code: 1, out: '', err: ''})
    const written = readFileSync(join(folder, 'reports/today.txt'), 'utf8')
    expect(written).toContain('Data SGP')
    expect(written).not.toContain(escape)
  })

  it('that cannot be written is told in one line', async () => {
    const folder = folderWith({'a.txt': clean})
    expect(await presscheck(['a.txt', '--output', '.'], {cwd: folder}))
      .toEqual({code: 2, out: '', err: 'presscheck: .: The report cannot be written there. This is a folder.\n'})
  })
})

describe('colour', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['is off on a pipe', [], {}, false],
    ['is on with --color', ['--color'], {}, true],
    ['is on with FORCE_COLOR', [], {FORCE_COLOR: '1'}, true],
    ['is off with FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, false],
    ['is off with --no-color, whatever FORCE_COLOR says', ['--no-color'], {FORCE_COLOR: '1'}, false],
    ['is off with NO_COLOR, whatever FORCE_COLOR says', [], {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
    ['is on with --color, whatever NO_COLOR says', ['--color'], {NO_COLOR: '1'}, true],
  ])('%s', async (_, args, env, colored) => {
    const {out} = await presscheck(['-', ...args], {input: spammed, env})
    expect(out.includes(escape)).toBe(colored)
  })
})

describe('the rule id', () => {
  it('links to the page of the rule that is installed with the command', async () => {
    const {out} = await presscheck(['-'], {input: spammed, env: {FORCE_HYPERLINK: '1'}})
    const url = out.split('\u001b]8;;').find((part) => part.endsWith('\\spam/no-isolated-spam'))?.split('\u001b')[0]
    expect(readFileSync(new URL(url ?? ''), 'utf8')).toContain('spam/no-isolated-spam')
  })

  it('is plain where the terminal may not know links', async () => {
    expect((await presscheck(['-', '--color'], {input: spammed})).out).not.toContain('\u001b]8')
  })
})

describe('a reader that goes away', () => {
  it('is no reason to complain', async () => {
    const folder = folderWith({'a.txt': Array.from({length: 2000}, () => doubled).join('\n')})
    const child = spawn(process.execPath, [binary, 'a.txt', '--format', 'json'], {cwd: folder})
    child.stdout.destroy()
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
    expect(await text(child.stderr)).toBe('')
    expect(await closed).toBe(0)
  })

  it('until then gets all of a long report', async () => {
    const folder = folderWith({'a.txt': Array.from({length: 2000}, () => doubled).join('\n')})
    const {out} = await presscheck(['a.txt', '--format', 'json'], {cwd: folder})
    expect(out.length).toBeGreaterThan(100_000)
    expect(JSON.parse(out)).toHaveLength(1)
  })
})
