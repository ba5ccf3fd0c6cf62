import {execFileSync} from 'node:child_process'
import {appendFileSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {apart, clean, doubled, spammed} from './texts.ts'

const name = '.presscheck-baseline.jsonl'

/** A repository of a few articles whose findings are known. */
async function adopted(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderWith({'.git/HEAD': '', ...apart, ...files})
  const {code, err} = await presscheck(['--update-baseline'], {cwd: folder})
  expect(code, err).toBe(0)
  return folder
}

function baselineOf(folder: string): readonly string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').slice(1, -1)
}

describe('--update-baseline', () => {
  it('makes what is found known: it is reported no more', async () => {
    const folder = folderWith({'.git/HEAD': '', ...apart, 'posts/a.txt': spammed, 'posts/b.txt': doubled})
    const first = await presscheck(['--update-baseline'], {cwd: folder})
    expect(first).toEqual({
      code: 0,
      out: '✔ 2 articles checked, nothing to report\n',
      err: `presscheck: ${name} now knows 2 findings.\n`,
    })
    expect(await presscheck([], {cwd: folder})).toEqual({...first, err: ''})
    expect(await presscheck(['a.txt'], {cwd: join(folder, 'posts')})).toMatchObject({code: 0, err: ''})
  })

  it('writes an entry a line, sorted, the same each time', async () => {
    const folder = await adopted({'b.txt': spammed, 'a.txt': spammed})
    const entries = baselineOf(folder)
    expect(entries.map((line): unknown => JSON.parse(line))).toMatchObject([
      {file: 'a.txt', rule: 'spam/no-isolated-spam', excerpt: 'Data SGP'},
      {file: 'b.txt', rule: 'spam/no-isolated-spam', excerpt: 'Data SGP'},
    ])
    await presscheck(['b.txt', 'a.txt', '--update-baseline'], {cwd: folder})
    expect(baselineOf(folder)).toEqual(entries)
  })

  it('leaves alone what it did not look at', async () => {
    const folder = await adopted({'a.txt': spammed, 'b.txt': spammed})
    writeFileSync(join(folder, 'a.txt'), clean)
    await presscheck(['a.txt', '--update-baseline'], {cwd: folder})
    expect(baselineOf(folder)).toHaveLength(1)
  })

  it('goes beside the configuration, or where the configuration says', async () => {
    const files = {'.git/HEAD': '', 'site/a.txt': spammed}
    const beside = folderWith({...files, 'site/presscheck.config.json': '{}'})
    await presscheck(['--update-baseline'], {cwd: beside})
    expect(baselineOf(join(beside, 'site'))).toHaveLength(1)
    const elsewhere = folderWith({...files, 'presscheck.config.json': '{"baseline": "known.jsonl"}'})
    await presscheck(['--update-baseline'], {cwd: elsewhere})
    expect(readFileSync(join(elsewhere, 'known.jsonl'), 'utf8').split('\n')).toHaveLength(3)
    expect(await presscheck(['site'], {cwd: elsewhere})).toMatchObject({code: 0})
  })

  it('has nothing to write with --baseline none', async () => {
    expect(await presscheck(['--baseline', 'none', '--update-baseline'])).toMatchObject({code: 2, out: ''})
  })

  it('tells in one line where it cannot be written', async () => {
    const folder = folderWith({'a.txt': spammed})
    const {code, err} = await presscheck(['--update-baseline', '--baseline', 'no/such/folder.jsonl'], {cwd: folder})
    expect(code).toBe(2)
    expect(err).toMatch(/folder\.jsonl: The baseline cannot be written\. .*\n$/)
  })
})

describe('a baseline', () => {
  it('sees a new finding among known ones, though their number stays', async () => {
    const folder = await adopted({'a.txt': spammed})
    writeFileSync(join(folder, 'a.txt'), spammed.replace('Data SGP', 'Live Draw SGP'))
    const {code, out, err} = await presscheck([], {cwd: folder})
    expect(code).toBe(1)
    expect(out).toContain('Live Draw SGP')
    expect(err).toMatch(/knows 1 finding no longer there, such as spam\/no-isolated-spam in a\.txt \(Data SGP\)/)
  })

  it('follows renamed files, moved lines and edits elsewhere', async () => {
    const folder = await adopted({'a.txt': spammed})
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    appendFileSync(join(folder, 'b.txt'), '\nThe town hall will tell more on Monday.\n')
    expect(await presscheck([], {cwd: folder})).toMatchObject({code: 0, err: ''})
  })

  it('excuses no copy', async () => {
    const folder = await adopted({'a.txt': spammed})
    writeFileSync(join(folder, 'b.txt'), spammed)
    const {code, out} = await presscheck([], {cwd: folder})
    expect(code).toBe(1)
    expect(out).not.toContain('a.txt')
  })

  it('is passed over with --baseline none, and is another with --baseline FILE', async () => {
    const folder = await adopted({'a.txt': spammed})
    expect(await presscheck(['--baseline', 'none'], {cwd: folder})).toMatchObject({code: 1})
    renameSync(join(folder, name), join(folder, 'known.jsonl'))
    expect(await presscheck([], {cwd: folder})).toMatchObject({code: 1})
    expect(await presscheck(['--baseline', 'known.jsonl'], {cwd: folder})).toMatchObject({code: 0})
  })

  it('that is named and missing is told', async () => {
    const folder = folderWith({'a.txt': clean})
    const {code, err} = await presscheck(['--baseline', 'known.jsonl'], {cwd: folder})
    expect(code).toBe(2)
    expect(err).toMatch(/known\.jsonl: There is no such baseline\. --update-baseline writes it\.\n$/)
  })

  it('with a conflict in it is told by its line', async () => {
    const folder = await adopted({'a.txt': spammed})
    appendFileSync(join(folder, name), '<<<<<<< ours\n')
    const {code, err} = await presscheck([], {cwd: folder})
    expect(code).toBe(2)
    expect(err).toMatch(/\.jsonl:3: This is a conflict that git left\..*\n$/)
  })

  it('is merged by git where two branches wrote to it', async () => {
    const folder = folderWith({...apart, 'b.txt': spammed, '.gitattributes': `${name} merge=union\n`})
    const git = (...args: readonly string[]) => execFileSync('git', [
      '-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main', ...args,
    ], {cwd: folder, stdio: 'pipe'})
    const commit = async (message: string) => {
      await presscheck(['--update-baseline'], {cwd: folder})
      git('add', '-A')
      git('commit', '-qm', message)
    }
    git('init', '-q')
    await commit('start')
    git('checkout', '-qb', 'other')
    writeFileSync(join(folder, 'a.txt'), spammed)
    await commit('one')
    git('checkout', '-q', '-')
    writeFileSync(join(folder, 'c.txt'), spammed)
    await commit('two')
    git('merge', '-q', 'other', '-m', 'both')
    expect(await presscheck([], {cwd: folder})).toMatchObject({code: 0, err: ''})
    expect(baselineOf(folder)).toHaveLength(3)
  })
})

describe('stale entries', () => {
  it('are not told of files that were not checked, nor of rules that were off', async () => {
    const folder = await adopted({'a.txt': spammed, 'b.txt': clean})
    writeFileSync(join(folder, 'a.txt'), clean)
    expect(await presscheck(['b.txt'], {cwd: folder})).toMatchObject({err: ''})
    expect(await presscheck(['--rule', 'spam/*:off'], {cwd: folder})).toMatchObject({err: ''})
    expect((await presscheck(['a.txt'], {cwd: folder})).err).toContain('1 finding no longer there')
  })

  it('go with --prune-baseline, and new findings do not come in', async () => {
    const folder = await adopted({'a.txt': spammed, 'b.txt': spammed})
    writeFileSync(join(folder, 'a.txt'), doubled)
    const {out, err} = await presscheck(['--prune-baseline'], {cwd: folder})
    expect(out).toContain('the the')
    expect(err).toBe(`presscheck: ${name}: 1 finding taken out that is no longer there.\n`)
    expect(baselineOf(folder)).toHaveLength(1)
    expect(await presscheck([], {cwd: folder})).toMatchObject({err: ''})
  })
})
