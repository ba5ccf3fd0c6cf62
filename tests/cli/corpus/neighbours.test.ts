import {copyFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from '../presscheck.ts'
import {paragraph, stories, story} from './texts.ts'

const line = 'Scroll on for the rest of this page.'

const results = v.array(v.object({
  filePath: v.string(),
  messages: v.array(v.object({
    ruleId: v.string(),
    related: v.optional(v.array(v.object({filePath: v.optional(v.string())}))),
  })),
}))

/** What rules about other articles find, as `file: rule, other files`. */
async function found(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const {out} = await presscheck([...args, '--format', 'json', '--now', '2026-11-24'], {cwd})
  return v.parse(results, JSON.parse(out)).flatMap(({filePath, messages}) => messages
    .filter(({ruleId}) => ruleId.startsWith('duplication/'))
    .map(({ruleId, related = []}) => (
      `${filePath.slice(cwd.length + 1)}: ${ruleId.slice(12)}, ${related.map((other) => other.filePath ?? '').join(' ')}`
    )))
}

describe('one run over a folder', () => {
  it('tells of copies, near copies and lines that recur, and of nothing else', async () => {
    const folder = folderWith({
      ...stories(12),
      'posts/copy.md': story(0).replace('Story 0', 'Another story'),
      'posts/near.md': story(1).replace('Story 1', 'A third story').replace(paragraph(4), `${paragraph(4)} So it was.`),
    })
    expect(await found(['posts'], folder)).toEqual([
      'posts/copy.md: no-duplicate-article, posts/story-0.md',
      'posts/near.md: no-near-duplicate-article, posts/story-1.md',
      'posts/story-0.md: no-duplicate-article, posts/copy.md',
      'posts/story-1.md: no-near-duplicate-article, posts/near.md',
    ])
  })

  it('tells of a line that stands in most of them, with examples', async () => {
    const folder = folderWith({...stories(12, line), 'posts/own.md': story(50)})
    const findings = await found(['posts', '--rule', 'duplication/no-near-duplicate-article:off'], folder)
    expect(findings).toHaveLength(12)
    expect(findings[0]).toBe('posts/story-0.md: no-recurring-block, posts/story-1.md posts/story-10.md posts/story-11.md')
  })

  it('says the same again', async () => {
    const folder = folderWith({...stories(12, line), 'posts/copy.md': story(0)})
    expect(await found(['posts'], folder)).toEqual(await found(['posts'], folder))
  })

  it('is silent where the rules are off', async () => {
    const folder = folderWith({...stories(2), 'posts/copy.md': story(0)})
    expect(await found(['posts', '--rule', 'duplication/*:off'], folder)).toEqual([])
  })
})

describe('a single file', () => {
  async function site(): Promise<string> {
    const folder = folderWith(stories(12, line))
    await presscheck(['profile', 'build', 'posts'], {cwd: folder})
    return folder
  }

  it('is compared with the profile above it, wherever one stands', async () => {
    const folder = await site()
    writeFileSync(join(folder, 'posts/new.md'), story(3, line).replace('Story 3', 'Something new'))
    const findings = ['new.md: no-duplicate-article, posts/story-3.md', 'new.md: no-recurring-block, posts/story-0.md posts/story-1.md posts/story-10.md']
    expect(await found(['new.md'], join(folder, 'posts'))).toEqual(findings)
    expect(await found(['posts/new.md'], folder)).toEqual(findings.map((finding) => `posts/${finding}`))
    expect(await found(['posts/new.md', '--profile', 'none'], folder)).toEqual([])
  })

  it('never counts against itself, as it was or as it is', async () => {
    const folder = await site()
    expect(await found(['posts/story-3.md', '--rule', 'duplication/no-recurring-block:off'], folder)).toEqual([])
    writeFileSync(join(folder, 'posts/story-3.md'), `${story(3, line)}\nAnd so it went on.\n`)
    expect(await found(['posts/story-3.md', '--rule', 'duplication/no-recurring-block:off'], folder)).toEqual([])
  })

  it('is no duplicate of itself after a move, but of what it was copied from', async () => {
    const folder = await site()
    renameSync(join(folder, 'posts/story-3.md'), join(folder, 'posts/moved.md'))
    copyFileSync(join(folder, 'posts/story-4.md'), join(folder, 'posts/copied.md'))
    const off = ['--rule', 'duplication/no-recurring-block:off']
    expect(await found(['posts/moved.md', ...off], folder)).toEqual([])
    expect(await found(['posts/copied.md', ...off], folder))
      .toEqual(['posts/copied.md: no-duplicate-article, posts/story-4.md'])
  })

  it('is told that the profile cannot be read', async () => {
    const folder = folderWith({...stories(1), '.presscheck-profile': 'nonsense', 'presscheck.config.json': '{"profile": "gone.profile"}'})
    expect(await presscheck(['posts', '--profile', '.presscheck-profile'], {cwd: folder})).toMatchObject({
      code: 2, err: `presscheck: ${join(folder, '.presscheck-profile')}: This is no profile of Presscheck. Build one with \`presscheck profile build\`.\n`,
    })
    expect(await presscheck(['posts'], {cwd: folder})).toMatchObject({
      code: 2, err: `presscheck: ${join(folder, 'gone.profile')}: There is no such profile. presscheck profile build makes it.\n`,
    })
  })
})
