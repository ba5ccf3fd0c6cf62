import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck, repository} from './presscheck.ts'
import {clean, doubled, spammed} from './texts.ts'

describe('--help', () => {
  it('reads well: one screen of lines that fit, with every option and exit code', async () => {
    const {code, out, err} = await presscheck(['--help'])
    expect({code, err}).toEqual({code: 0, err: ''})
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    for (const name of ['rule', 'now', 'max-warnings', 'fix', 'fix-dry-run', 'stdin', 'stdin-filename', 'format', 'output', 'quiet', 'color', 'help', 'version']) {
      expect(out).toContain(`--${name}`)
    }
    for (const exit of ['  0  ', '  1  ', '  2  ']) expect(out).toContain(exit)
  })

  it('goes before everything else, and has a short name', async () => {
    expect(await presscheck(['-h', 'missing.md'])).toEqual(await presscheck(['--help']))
  })
})

describe('--version', () => {
  it('is the version of the package', async () => {
    const manifest: unknown = JSON.parse(readFileSync(join(repository, 'apps/cli/package.json'), 'utf8'))
    const {code, out} = await presscheck(['--version'])
    expect(code).toBe(0)
    expect(manifest).toMatchObject({version: out.trim()})
    expect(await presscheck(['-v'])).toEqual({code: 0, out, err: ''})
  })
})

describe('an option that is wrong', () => {
  it.each([
    [['--fromat', 'json'], 'Unknown option --fromat. Did you mean --format?'],
    [['--maxwarnings=3'], 'Unknown option --maxwarnings. Did you mean --max-warnings?'],
    [['--no-quite'], 'Unknown option --no-quite. presscheck --help lists them all.'],
    [['--entirely-else'], 'Unknown option --entirely-else. presscheck --help lists them all.'],
    [['-x'], 'Unknown option -x. presscheck --help lists them all.'],
    [['--format'], 'Option --format needs a value, as in --format sarif=findings.sarif.'],
    [['--format', '--quiet'], 'Option --format needs a value, as in --format sarif=findings.sarif.'],
    [['--format', 'jsn'], 'There is no format jsn. Did you mean json?'],
    [['--fix=yes'], 'Option --fix takes no value.'],
    [['--max-warnings', 'many'], '--max-warnings takes a number, not many.'],
    [['--now', 'tomorrow'], '--now takes a date as 2026-11-24, not tomorrow.'],
    [['--now', '2026-02-30'], '--now 2026-02-30 is a day that does not exist.'],
    [['--rule', 'spam/no-isolated-spm:off'], 'There is no rule spam/no-isolated-spm. Did you mean spam/no-isolated-spam?'],
    [['--rule', 'spam/*:warn'], '--rule spam/* takes error, warning, info or off, not warn. Did you mean warning?'],
    [['--rule', 'spam/no-isolated-spam'], '--rule spam/no-isolated-spam takes error, warning, info or off, not nothing.'],
    [['--stdin-filename', 'a.md'], '--stdin-filename names what is piped in: add --stdin, or - in place of a file.'],
    [['--fix', '-'], '--fix repairs files, and what is piped in is no file. There is --fix-dry-run.'],
  ])('%j is told in one line', async (args, line) => {
    expect(await presscheck(args)).toEqual({code: 2, out: '', err: `presscheck: ${line}\n`})
  })
})

describe('--rule', () => {
  it('sets how loud a rule is, or a group of rules', async () => {
    const rule = 'spam/no-isolated-spam'
    expect(await presscheck(['-', '--rule', `${rule}:off`], {input: spammed})).toMatchObject({code: 0})
    expect(await presscheck(['-', '--rule', `${rule}: warning`], {input: spammed})).toMatchObject({code: 0})
    expect(await presscheck(['-', '--rule', 'spam/*:off'], {input: spammed})).toMatchObject({code: 0})
    expect(await presscheck(['-', '--rule', 'spam/*:off', '--rule', `${rule}:error`], {input: spammed}))
      .toMatchObject({code: 1})
  })
})

describe('--max-warnings', () => {
  it('lets so many warnings pass', async () => {
    const only = ['-', '--rule', '*:off', '--rule', 'prose/no-repeated-word:warning']
    expect(await presscheck(only, {input: doubled})).toMatchObject({code: 0, err: ''})
    expect(await presscheck([...only, '--max-warnings', '1'], {input: doubled})).toMatchObject({code: 0, err: ''})
    expect(await presscheck([...only, '--max-warnings=0'], {input: doubled})).toMatchObject({
      code: 1,
      err: 'presscheck: Too many warnings: 1, where --max-warnings allows 0.\n',
    })
  })

  it('counts warnings that --quiet does not show', async () => {
    const {code, out} = await presscheck(['-', '--quiet', '--max-warnings', '0'], {input: doubled})
    expect(code).toBe(1)
    expect(out).not.toContain('warning')
  })
})

describe('--quiet', () => {
  it('shows errors only', async () => {
    const {code, out} = await presscheck(['-', '-q'], {input: `${doubled}\nData SGP\n`})
    expect(code).toBe(1)
    expect(out).toContain('error:')
    expect(out).not.toContain('warning')
  })
})

describe('--now', () => {
  it('decides what is in the future', async () => {
    const folder = folderWith({'a.md': '---\ntitle: The bridge reopens\ndate: 2031-05-06\n---\n\nTraffic will be slow.\n'})
    const rules = async (now: string) => (await presscheck(['a.md', '--now', now], {cwd: folder})).out
    expect(await rules('2026-11-24')).not.toBe(await rules('2031-05-07'))
  })
})

describe('standard input', () => {
  it('is read for - and for --stdin', async () => {
    const results = await Promise.all([['-'], ['--stdin']].map((args) => presscheck(args, {input: spammed})))
    for (const {code, out} of results) {
      expect(code).toBe(1)
      expect(out).toMatch(/^<stdin>\n\n {2}5:1 /)
    }
  })

  it('has the format and the name of --stdin-filename', async () => {
    const input = '---\ntitle: The bridge reopens\ndate: 2026-05-06\n---\n\nTraffic will be slow.\n\nData SGP\n'
    const {out} = await presscheck(['-', '--stdin-filename', 'posts/bridge.md'], {input})
    expect(out).toMatch(/^posts\/bridge\.md\n\n {2}8:1 /)
  })

  it('is forgotten: a later text is not compared with it', async () => {
    const folder = folderWith({'.git/HEAD': ''})
    const input = '# The bridge reopens\n\nTraffic will be slow.\n'
    for (const name of ['a.md', 'b.md']) {
      const {out} = await presscheck(['-', '--stdin-filename', name, '--rule', 'metadata/*:off'], {cwd: folder, input})
      expect(out).not.toContain('duplication/')
    }
  })

  it('may be empty', async () => {
    expect(await presscheck(['-'])).toEqual({code: 0, out: '✔ 1 article checked, nothing to report\n', err: ''})
  })

  it('is refused where it is binary', async () => {
    expect(await presscheck(['-'], {input: new Uint8Array([137, 80, 78, 71, 0, 0])}))
      .toEqual({code: 2, out: '', err: 'presscheck: <stdin>: This is not a text: it holds zero bytes.\n'})
  })
})

describe('--', () => {
  it('ends the options', async () => {
    const folder = folderWith({'--quiet.txt': clean})
    expect(await presscheck(['--', '--quiet.txt'], {cwd: folder})).toMatchObject({code: 0, err: ''})
  })
})
