import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, doubled, spammed} from './texts.ts'

const files = {'.git/HEAD': '', 'posts/a.txt': spammed, 'posts/b.txt': `${clean}\nIt was built in 1931.\n`, 'c.txt': doubled}

const formats = ['stylish', 'compact', 'json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'rdjson', 'markdown', 'html']

function runFile(folder: string): string {
  const [name, ...more] = readdirSync(join(folder, '.presscheck-cache')).filter((each) => each.endsWith('.run'))
  if (name === undefined || more.length > 0) throw new Error('Not one kept run')
  return join(folder, '.presscheck-cache', name)
}

describe('a run of which nothing has changed', () => {
  it.each(formats)('says in %s what it said', async (format) => {
    const folder = folderWith(files)
    const args = ['--format', format, '--now', '2026-11-24', '--max-warnings', '0']
    const fresh = await presscheck([...args, '--no-cache'], {cwd: folder})
    for (let run = 0; run < 3; run++) expect(await presscheck(args, {cwd: folder})).toEqual(fresh)
  })

  it('writes its files again, and adds to those that others add to', async () => {
    const folder = folderWith(files)
    const args = ['--format', 'github', '--format', 'json=out/all.json', '--now', '2026-11-24']
    const env = {GITHUB_STEP_SUMMARY: join(folder, 'summary.md')}
    const first = await presscheck(args, {cwd: folder, env})
    const json = readFileSync(join(folder, 'out/all.json'), 'utf8')
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8')
    rmSync(join(folder, 'out'), {recursive: true})
    expect(await presscheck(args, {cwd: folder, env})).toEqual(first)
    expect(readFileSync(join(folder, 'out/all.json'), 'utf8')).toBe(json)
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe(summary + summary)
  })

  it('loads no rule', async () => {
    const folder = folderWith(files)
    const first = await presscheck([], {cwd: folder})
    // Without what earlier runs found of each article, only the kept run can answer so.
    for (const name of readdirSync(join(folder, '.presscheck-cache'))) {
      if (name.endsWith('.log')) writeFileSync(join(folder, '.presscheck-cache', name), '')
    }
    expect(await presscheck([], {cwd: folder})).toEqual(first)
    const [log = ''] = readdirSync(join(folder, '.presscheck-cache')).filter((name) => name.endsWith('.log'))
    expect(readFileSync(join(folder, '.presscheck-cache', log), 'utf8')).toBe('')
  })

  it('is one of its own for each width, colour and command', async () => {
    const folder = folderWith(files)
    const plain = await presscheck([], {cwd: folder})
    const narrow = await presscheck([], {cwd: folder, env: {COLUMNS: '45'}})
    const coloured = await presscheck([], {cwd: folder, env: {FORCE_COLOR: '1'}})
    const quiet = await presscheck(['--quiet'], {cwd: folder})
    expect(new Set([plain, narrow, coloured, quiet].map(({out}) => out)).size).toBe(4)
    expect(await presscheck([], {cwd: folder, env: {COLUMNS: '45'}})).toEqual(narrow)
    expect(await presscheck([], {cwd: folder, env: {FORCE_COLOR: '1'}})).toEqual(coloured)
    expect(await presscheck(['--quiet'], {cwd: folder})).toEqual(quiet)
    expect(await presscheck([], {cwd: folder})).toEqual(plain)
  })

  it.each<[string, (folder: string) => void]>([
    ['an article changes', (folder) => { writeFileSync(join(folder, 'posts/b.txt'), spammed) }],
    ['an article is new', (folder) => { writeFileSync(join(folder, 'posts/d.txt'), doubled) }],
    ['an article has gone', (folder) => { rmSync(join(folder, 'posts/a.txt')) }],
    ['an article is called otherwise', (folder) => { renameSync(join(folder, 'c.txt'), join(folder, 'd.txt')) }],
    ['there is a configuration', (folder) => { writeFileSync(join(folder, 'presscheck.config.yaml'), 'preset: off\n') }],
    ['there is one for some', (folder) => { writeFileSync(join(folder, 'posts/presscheck.config.yaml'), 'preset: off\n') }],
    ['there is an ignore file', (folder) => { writeFileSync(join(folder, '.presscheckignore'), 'posts\n') }],
    ['there is a baseline that nobody can read', (folder) => { writeFileSync(join(folder, '.presscheck-baseline.jsonl'), 'x\n') }],
  ])('is not taken for one where %s', async (_, change) => {
    const folder = folderWith(files)
    // What is passed over now is known all the same to the next run, with a cache.
    const args = ['--rule', 'duplication/*:off']
    const first = await presscheck(args, {cwd: folder})
    expect(await presscheck(args, {cwd: folder})).toEqual(first)
    change(folder)
    const then = await presscheck(args, {cwd: folder})
    expect(then).not.toEqual(first)
    expect(then).toEqual(await presscheck([...args, '--no-cache'], {cwd: folder}))
  })

  it('is not taken for one where a baseline says otherwise, or a file that it names has come back', async () => {
    const folder = folderWith({...files, 'posts/e.txt': spammed})
    await presscheck(['--update-baseline'], {cwd: folder})
    rmSync(join(folder, 'posts/e.txt'))
    const gone = await presscheck(['posts'], {cwd: folder})
    expect(gone.err).toContain('no longer there')
    expect(await presscheck(['posts'], {cwd: folder})).toEqual(gone)
    mkdirSync(join(folder, 'posts/e.txt'))
    const back = await presscheck(['posts'], {cwd: folder})
    expect(back).toEqual(await presscheck(['posts', '--no-cache'], {cwd: folder}))
    writeFileSync(join(folder, '.presscheck-baseline.jsonl'), '{"version":1}\n')
    expect((await presscheck(['posts'], {cwd: folder})).code).toBe(1)
  })

  it('is not taken for one where an article that it did not check has gone', async () => {
    const folder = folderWith({...files, 'old/a.txt': spammed})
    await presscheck([], {cwd: folder})
    const before = await presscheck(['posts'], {cwd: folder})
    expect(before.out).toContain('old/a.txt')
    expect(await presscheck(['posts'], {cwd: folder})).toEqual(before)
    rmSync(join(folder, 'old/a.txt'))
    expect((await presscheck(['posts'], {cwd: folder})).out).not.toContain('old/a.txt')
    writeFileSync(join(folder, '.presscheck-profile'), 'no profile')
    expect((await presscheck(['posts'], {cwd: folder})).code).toBe(2)
  })

  it('is told anew where its file is broken', async () => {
    const folder = folderWith(files)
    const first = await presscheck([], {cwd: folder})
    const whole = readFileSync(runFile(folder), 'utf8')
    for (const broken of ['', 'x', whole.slice(0, -1), whole.replace('error', 'errur')]) {
      writeFileSync(runFile(folder), broken)
      expect(await presscheck([], {cwd: folder})).toEqual(first)
    }
  })

  it('is none where something could not be read, or code of others reports', async () => {
    const reporter = 'let n = 0\nexport default () => ({article: () => "", end: () => "ours\\n"})\n'
    const folder = folderWith({...files, 'reporter.mjs': reporter})
    await presscheck(['--format', './reporter.mjs'], {cwd: folder})
    await presscheck(['none.txt', 'c.txt'], {cwd: folder})
    expect(readdirSync(join(folder, '.presscheck-cache')).filter((name) => name.endsWith('.run'))).toEqual([])
  })
})
