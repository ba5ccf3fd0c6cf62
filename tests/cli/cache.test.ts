import {appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, doubled, spammed, unended} from './texts.ts'

const files = {'.git/HEAD': '', 'a.txt': spammed, 'b.txt': clean, 'c.txt': unended, 'd.txt': doubled}

/** The one log of a cache folder. */
function logIn(folder: string): string {
  const [log, ...more] = readdirSync(folder).filter((name) => name.endsWith('.log'))
  if (log === undefined || more.length > 0) throw new Error(`Not one log: ${readdirSync(folder).join(' ')}`)
  return join(folder, log)
}

describe('the cache', () => {
  it.each(['stylish', 'json'])('changes no byte of what %s writes', async (format) => {
    const folder = folderWith(files)
    const runs = [['--no-cache'], [], []].map((more) => ['--format', format, ...more])
    const outs: unknown[] = []
    for (const args of runs) outs.push(await presscheck(args, {cwd: folder}))
    expect(outs[1]).toEqual(outs[0])
    expect(outs[2]).toEqual(outs[0])
  })

  it('is what an unchanged run answers from', async () => {
    const folder = folderWith(files)
    // These articles have much in common, and what others have to say is asked anew.
    const args = ['--now', '2026-11-24', '--rule', 'duplication/*:off']
    await presscheck(args, {cwd: folder})
    const log = logIn(join(folder, '.presscheck-cache'))
    const written = readFileSync(log, 'utf8')
    // Whoever reads the same bytes under the same name is told what stands in the log: here, that nothing was found.
    writeFileSync(log, written.replace(/(?<="a\.txt"\t).*/, '-'))
    expect((await presscheck([...args, 'a.txt'], {cwd: folder})).code).toBe(0)
    expect((await presscheck([...args, 'a.txt', '--no-cache'], {cwd: folder})).code).toBe(1)
    expect((await presscheck([...args, 'a.txt', '--rule', 'title/*:off'], {cwd: folder})).code).toBe(1)
    expect((await presscheck(['--now', '2026-11-25', 'a.txt'], {cwd: folder})).code).toBe(1)
    appendFileSync(join(folder, 'a.txt'), '\nMore.\n')
    expect((await presscheck([...args, 'a.txt'], {cwd: folder})).code).toBe(1)
  })

  it('asks for content, not for times', async () => {
    const folder = folderWith(files)
    await presscheck([], {cwd: folder})
    const log = logIn(join(folder, '.presscheck-cache'))
    const before = readFileSync(log, 'utf8')
    utimesSync(join(folder, 'a.txt'), 1, 1)
    await presscheck([], {cwd: folder})
    expect(readFileSync(log, 'utf8')).toBe(before)
  })

  it('lies among the packages where there are any, and is nothing for git', async () => {
    const folder = folderWith({...files, 'node_modules/x/index.js': ''})
    await presscheck([], {cwd: folder})
    expect(existsSync(join(folder, '.presscheck-cache'))).toBe(false)
    logIn(join(folder, 'node_modules/.cache/presscheck'))
    const plain = folderWith(files)
    await presscheck([], {cwd: plain})
    expect(readFileSync(join(plain, '.presscheck-cache/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('is not there with --no-cache, nor outside of a project unless --cache asks for it', async () => {
    const folder = folderWith(files)
    await presscheck(['--no-cache'], {cwd: folder})
    expect(existsSync(join(folder, '.presscheck-cache'))).toBe(false)
    const loose = folderWith({'a.txt': clean})
    await presscheck([], {cwd: loose})
    expect(readdirSync(loose)).toEqual(['a.txt'])
    await presscheck(['--cache'], {cwd: loose})
    logIn(join(loose, '.presscheck-cache'))
  })

  it('lies where --cache-location says', async () => {
    const folder = folderWith({'a.txt': clean})
    await presscheck(['--cache-location', 'kept/here'], {cwd: folder})
    logIn(join(folder, 'kept/here'))
    expect(await presscheck(['--cache-location'], {cwd: folder})).toMatchObject({code: 2, out: ''})
  })

  it('that is broken is made anew without a word', async () => {
    const folder = folderWith(files)
    const first = await presscheck([], {cwd: folder})
    const log = logIn(join(folder, '.presscheck-cache'))
    writeFileSync(log, Buffer.from([0, 255, 10, 9, 123, 10, ...readFileSync(log).subarray(0, 99)]))
    expect(await presscheck([], {cwd: folder})).toEqual(first)
    expect(await presscheck([], {cwd: folder})).toEqual(first)
  })

  it('costs nothing but time where it cannot be written', async () => {
    const folder = folderWith({...files, '.presscheck-cache': 'a file is in its place'})
    expect(await presscheck([], {cwd: folder})).toMatchObject({code: 1, err: ''})
  })

  it.runIf(process.getuid?.() === 0)('costs nothing but time in a folder that is read-only', async () => {
    const folder = folderWith(files)
    chmodSync(folder, 0o555)
    expect(await presscheck([], {cwd: folder, uid: 65534})).toMatchObject({code: 1, err: ''})
    chmodSync(folder, 0o755)
  })

  it('knows an article by its name too, for its name may say its date', async () => {
    const page = '---\ntitle: The bridge reopens\ndate: 2026-05-06\n---\n\nTraffic will be slow.\n'
    const folder = folderWith({'.git/HEAD': '', '2026-05-06-bridge.md': page})
    const before = await presscheck([], {cwd: folder})
    writeFileSync(join(folder, '2020-01-01-bridge.md'), page)
    const both = await presscheck([], {cwd: folder})
    expect(both).toEqual(await presscheck(['--no-cache'], {cwd: folder}))
    expect(both.out).not.toBe(before.out)
  })

  it('is safe for runs at the same time', async () => {
    const names = Array.from({length: 60}, (_, index) => `posts/${index}.txt`)
    const folder = folderWith({'.git/HEAD': '', ...Object.fromEntries(names.map((name, index) => [name, index % 2 ? clean : spammed]))})
    const ended = await Promise.all(Array.from({length: 4}, () => presscheck([], {cwd: folder})))
    const again = await presscheck([], {cwd: folder})
    for (const one of ended) expect(one).toEqual(again)
  })
})

describe('--max-file-size', () => {
  it('refuses what is larger, in one line', async () => {
    const folder = folderWith({'a.txt': clean, 'b.txt': clean.repeat(20)})
    const {code, out, err} = await presscheck(['--max-file-size', '1K'], {cwd: folder})
    expect({code, err}).toEqual({code: 2, err: 'presscheck: b.txt: It has 2.4 KB, and --max-file-size allows 1 KB.\n'})
    expect(out).toContain('1 article checked')
    expect(await presscheck(['--max-file-size', 'much'], {cwd: folder})).toMatchObject({
      code: 2, err: 'presscheck: --max-file-size takes bytes, or a size as 20M, not much.\n',
    })
  })

  it('is known before the file is read', async () => {
    const folder = folderWith({'a.txt': ''})
    const {truncateSync} = await import('node:fs')
    truncateSync(join(folder, 'a.txt'), 1_000_000_000)
    mkdirSync(join(folder, 'posts'))
    expect(await presscheck(['a.txt'], {cwd: folder})).toEqual({
      code: 2, out: '', err: 'presscheck: a.txt: It has 1 GB, and --max-file-size allows 50 MB.\n',
    })
  })
})
