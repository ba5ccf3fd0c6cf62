import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from '../presscheck.ts'
import {stories, story} from './texts.ts'

const line = 'Scroll on for the rest of this page.'

describe('presscheck profile', () => {
  it('builds the same profile in one go and in pieces, from files, a list or a pipe', async () => {
    const files = stories(9, line)
    const folder = folderWith({...files, 'list.txt': Object.keys(files).toReversed().join('\n')})
    const run = (...args: string[]) => presscheck(['profile', ...args], {cwd: folder})
    expect(await run('build', 'posts', '--output', 'whole')).toMatchObject({code: 0, err: ''})
    await run('build', '--files-from', 'list.txt', '--output', 'listed')
    const pieces = [[0, 3, 6], [1, 4], [2, 5, 7, 8]].map((numbers, piece) => ({
      name: `piece-${piece}`, files: numbers.map((number) => `posts/story-${number}.md`),
    }))
    for (const {name, files: some} of pieces) await run('build', ...some, '--output', name)
    const {out} = await run('merge', ...pieces.map(({name}) => name).toReversed(), '--output', 'merged')
    expect(out).toMatch(/^merged holds 9 articles in \d+\.\d KB\.\n$/)
    const whole = readFileSync(join(folder, 'whole'))
    expect(readFileSync(join(folder, 'listed')).equals(whole)).toBe(true)
    expect(readFileSync(join(folder, 'merged')).equals(whole)).toBe(true)
  })

  it('builds a profile of records, which have ids', async () => {
    const records = [0, 1, 2].map((number) => JSON.stringify({id: number, title: `Story ${number}`, body: story(number, line).split('---')[2]}))
    const folder = folderWith({'all.jsonl': `${records.join('\n')}\nnonsense\n`})
    const fields = ['--fields', 'text=body']
    const fromFile = await presscheck(['profile', 'build', 'all.jsonl', '--output', 'one', ...fields], {cwd: folder})
    expect(fromFile.err).toBe('presscheck: record 4: The line is no JSON. It begins: nonsense\n')
    await presscheck(['profile', 'build', '--jsonl', '--output', 'other', ...fields], {cwd: folder, input: records.toReversed().join('\n')})
    expect(readFileSync(join(folder, 'one')).equals(readFileSync(join(folder, 'other')))).toBe(true)
  })

  it('holds no more than the option or the configuration says, in one go and in pieces', async () => {
    const folder = folderWith({...stories(60, line), 'presscheck.config.json': '{"maxProfileSize": "10K"}'})
    const built = async (output: string, ...args: string[]) => {
      const {out} = await presscheck(['profile', 'build', ...args, '--output', output], {cwd: folder})
      return {out, bytes: readFileSync(join(folder, output))}
    }
    const small = await built('small', 'posts')
    expect(small.out).toMatch(/^small holds about \d+ articles in \d+\.\d KB\.\n$/)
    expect(small.bytes.length).toBeLessThan(13_000)
    await built('one', 'posts/story-?.md')
    await built('other', 'posts/story-??.md')
    await presscheck(['profile', 'merge', 'other', 'one', '--output', 'merged'], {cwd: folder})
    expect(readFileSync(join(folder, 'merged')).equals(small.bytes)).toBe(true)
    const whole = await built('whole', 'posts', '--max-profile-size', '10M')
    expect(whole.out).toMatch(/^whole holds 60 articles/)
    expect(await presscheck(['profile', 'build', 'posts', '--max-profile-size', 'much'], {cwd: folder})).toMatchObject({
      code: 2, err: 'presscheck: --max-profile-size takes bytes, or a size as 20M, not much.\n',
    })
  })

  it('shows what recurs, and writes it as phrases that a configuration extends', async () => {
    const folder = folderWith({...stories(12, line), 'posts/copy.md': story(0, line)})
    await presscheck(['profile', 'build', 'posts'], {cwd: folder})
    const {out} = await presscheck(['profile', 'show'], {cwd: folder})
    expect(out).toMatch(/^13 articles\n/)
    expect(out).toContain('  1 article with the text of another one\n')
    expect(out).toMatch(/Blocks that most articles share\n +13 {2}\S+ +Scroll on for the rest of this page\. {2}\(posts\/copy\.md\)/)
    const phrases = await presscheck(['profile', 'show', '--as-phrases'], {cwd: folder})
    writeFileSync(join(folder, 'found.json'), phrases.out)
    writeFileSync(join(folder, 'presscheck.config.json'), '{"extends": "./found.json"}')
    writeFileSync(join(folder, 'posts/new.md'), story(40, line))
    const checked = await presscheck(['posts/new.md', '--profile', 'none'], {cwd: folder})
    expect(checked.out).toContain('boilerplate/no-advertisement-line')
  })

  it('tells what changed', async () => {
    const folder = folderWith(stories(12))
    const run = (...args: string[]) => presscheck(['profile', ...args], {cwd: folder})
    await run('build', 'posts', '--output', 'old')
    expect((await run('diff', 'old', 'old')).out).toBe('Nothing changed.\n')
    for (const [name, text] of Object.entries(stories(11, line))) writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'posts/new.md'), story(30))
    await run('build', 'posts', '--output', 'new')
    const {out} = await run('diff', 'old', 'new')
    expect(out).toContain('1 article added\n  posts/new.md\n11 articles changed\n')
    expect(out).toContain(`Blocks that many articles have now\n  0 → 11  ${line}\n`)
  })

  it.each([
    [['profile'], /What of profiles\?/], [['profile', 'bild'], /There is no profile bild/], [['profile', 'merge'], /Which profiles\?/],
    [['profile', 'diff', 'one'], /Which two profiles\?/], [['profile', 'show', 'gone'], /gone: There is no such file/],
    [['profile', 'build', 'gone'], /There is no article/],
  ])('%j is told in one line', async (args, message) => {
    const {err, code} = await presscheck(args, {cwd: folderWith({})})
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })
})
