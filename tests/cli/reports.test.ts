import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {apart, clean, doubled, spammed} from './texts.ts'

function readJson(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}

describe('--plain', () => {
  it.each<[readonly string[], Readonly<Record<string, string>>]>([
    [['--plain'], {}],
    [[], {PRESSCHECK_PLAIN: '1'}],
  ])('%j %j says sentences, without frames and colours', async (args, env) => {
    const folder = folderWith({'a.txt': spammed})
    const {out} = await presscheck(['a.txt', '--color', ...args], {cwd: folder, env})
    expect(out).toMatch(/^a\.txt, line 5, column 1, error: `Data SGP` is .*\nText: Data SGP\n/)
    expect(out).toMatch(/\nRule: spam\/no-isolated-spam\n\n1 error in 1 article\.\n$/)
    expect(out).not.toMatch(/[\p{Cc}│└^✖](?<!\n)/u)
  })
})

describe('--summary', () => {
  it('counts by rule and by article', async () => {
    const folder = folderWith({...apart, 'a.txt': spammed, 'b.txt': doubled})
    const {out} = await presscheck(['a.txt', 'b.txt', '--summary'], {cwd: folder})
    expect(out).toContain('By rule\n  1  prose/no-repeated-word\n  1  spam/no-isolated-spam\n\nBy article\n  1  a.txt\n  1  b.txt\n')
  })

  it('comes by itself where there is much, unless --no-summary', async () => {
    const folder = folderWith({'a.txt': `${doubled}\n`.repeat(60)})
    expect((await presscheck(['a.txt'], {cwd: folder})).out).toContain('By rule\n')
    expect((await presscheck(['a.txt', '--no-summary'], {cwd: folder})).out).not.toContain('By rule\n')
  })
})

describe('--format', () => {
  it('may be repeated, each with its file, and one for the terminal', async () => {
    const folder = folderWith({...apart, 'a.txt': spammed, 'b.txt': clean})
    const args = ['a.txt', 'b.txt', '-f', 'compact', '-f', 'sarif=out/a.sarif', '--format=gitlab=out/quality.json']
    const {out, err, code} = await presscheck(args, {cwd: folder})
    expect({err, code}).toEqual({err: '', code: 1})
    expect(out).toMatch(/^a\.txt: line 5, col 1, Error - .* \(spam\/no-isolated-spam\)\n\n1 problem\n$/)
    expect(readJson(folder, 'out/a.sarif')).toMatchObject({runs: [{results: [{ruleId: 'spam/no-isolated-spam'}]}]})
    expect(readJson(folder, 'out/quality.json')).toMatchObject([{location: {path: 'a.txt', lines: {begin: 5}}}])
  })

  it('gives the one without a file to --output', async () => {
    const folder = folderWith({'a.txt': spammed})
    const args = ['a.txt', '-f', 'json=a.json', '-f', 'jsonl', '-o', 'a.jsonl']
    expect(await presscheck(args, {cwd: folder})).toEqual({out: '', err: '', code: 1})
    const line = readFileSync(join(folder, 'a.jsonl'), 'utf8')
    expect(readJson(folder, 'a.json')).toEqual([JSON.parse(line)])
  })

  it('tells SARIF about the rules, and what could not be done', async () => {
    const folder = folderWith({'a.txt': spammed})
    const {out, code} = await presscheck(['a.txt', 'gone.txt', '-f', 'sarif'], {cwd: folder})
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({runs: [{
      tool: {driver: {rules: [{id: 'spam/no-isolated-spam', defaultConfiguration: {level: 'error'}}]}},
      invocations: [{executionSuccessful: false}],
    }]})
    expect(out).toContain(String.raw`"markdown":"# spam/no-isolated-spam\n\nDisallow`)
  })

  it('names files from the top of the repository, and from what the CI calls its top', async () => {
    const folder = folderWith({'.git/HEAD': '', 'site/posts/a.txt': spammed})
    const cwd = join(folder, 'site/posts')
    const file = async (env: Readonly<Record<string, string>>) =>
      /file=([^,]+)/.exec((await presscheck(['a.txt', '-f', 'github'], {cwd, env})).out)?.[1]
    expect(await file({})).toBe('site/posts/a.txt')
    expect(await file({GITHUB_WORKSPACE: join(folder, 'site')})).toBe('posts/a.txt')
    expect(await file({GITHUB_WORKSPACE: '/elsewhere'})).toBe('site/posts/a.txt')
  })

  it('adds to the job summary of GitHub beside its annotations', async () => {
    const folder = folderWith({'a.txt': spammed, 'summary.md': 'Built.\n'})
    const env = {GITHUB_STEP_SUMMARY: join(folder, 'summary.md')}
    const {out} = await presscheck(['a.txt', '--format', 'github'], {cwd: folder, env})
    expect(out).toMatch(/^::error file=a\.txt,line=5,/)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^Built\.\n# Presscheck[^]*\| spam\/no-isolated-spam \| 1 \|/)
  })

  it.each([
    ['junit', '<testsuite name="a.txt" tests="1" failures="1" errors="0">'],
    ['checkstyle', '<error line="5" column="1" severity="error"'],
    ['rdjson', '"code":{"value":"spam/no-isolated-spam"}'],
    ['markdown', '- **5:1 error** '],
    ['html', '"rule":"spam/no-isolated-spam"'],
  ])('writes %s', async (format, part) => {
    const folder = folderWith({'a.txt': spammed})
    expect((await presscheck(['a.txt', '--format', format], {cwd: folder})).out).toContain(part)
  })

  it('takes a module of your own', async () => {
    const folder = folderWith({
      ...apart,
      'a.txt': spammed,
      'b.txt': clean,
      'reporter.mjs': `export default ({version}) => ({
        article: ({name, findings}) => name + ' ' + findings.map(({ruleId}) => ruleId).join() + '\\n',
        end: ({tally}) => tally.articles + ' articles, ' + tally.all.error + ' error, ' + typeof version + '\\n',
      })`,
    })
    // The second time, the command runs from code that was kept compiled.
    for (const run of ['first', 'second']) {
      expect(await presscheck(['a.txt', 'b.txt', '--format', './reporter.mjs'], {cwd: folder}), run).toEqual({
        out: 'a.txt spam/no-isolated-spam\nb.txt \n2 articles, 1 error, string\n', err: '', code: 1,
      })
    }
  })

  it.each<[readonly string[], string]>([
    [['-f', 'sarf'], 'There is no format sarf. Did you mean sarif?'],
    [['-f', 'json', '-f', 'sarif'], 'Only one report can go to the terminal: give each of the others a file'],
    [['-f', 'json=a.json', '-o', 'b.json'], '--output b.json is for a report that names no file'],
    [['-f', 'json=a.json', '-f', 'jsonl=a.json'], 'Two reports cannot go to one file, a.json.'],
    [['-f', 'json='], '--format json= names no file: write it behind the sign, as in json=findings.txt.'],
    [['-f', 'json=.'], '.: The report cannot be written there. This is a folder.'],
    [['-f', './none.js'], './none.js: This reporter cannot be loaded. Cannot find module'],
    [['-f', './text.mjs'], './text.mjs: A reporter is a module whose default export is a function'],
    [['-f', './empty.mjs'], './empty.mjs: This reporter returns no {article, end}.'],
    [['-f', './broken.mjs'], './broken.mjs: This reporter failed. Error: Oh'],
    [['-f', './number.mjs'], './number.mjs: This reporter returned number, not a text.'],
    [['-f', 'brief'], 'There is no format brief. There is stylish, compact, json,'],
  ])('%j is told in one line', async (args, line) => {
    const folder = folderWith({
      'a.txt': doubled,
      'text.mjs': 'export default "text"',
      'empty.mjs': 'export default () => ({})',
      'broken.mjs': 'export default () => ({article() { throw new Error("Oh") }, end: () => ""})',
      'number.mjs': 'export default () => ({article: () => 5, end: () => ""})',
    })
    const {err, code} = await presscheck(['a.txt', ...args], {cwd: folder})
    expect(err).toContain(`presscheck: ${line}`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})
