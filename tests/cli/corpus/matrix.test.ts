import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from '../presscheck.ts'
import {stories, story} from './texts.ts'

const line = 'Scroll on for the rest of this page.'

/** Copies, near copies and a line of a template: what one part of a run cannot know of the others. */
const articles = {
  ...stories(20, line),
  'posts/copy.md': story(3, line).replace('Story 3', 'Another'),
  'posts/near.md': story(5, line).replaceAll('ferry', 'boat'),
  'posts/namesake.md': story(40).replace('Story 40', 'Story 7'),
}

describe('a run that is split', {timeout: 60_000}, () => {
  it('says what the whole run says, where its parts share a profile', async () => {
    const folder = folderWith(articles)
    const run = (...args: string[]) => presscheck([...args, '--no-cache', '--now', '2026-11-24'], {cwd: folder})
    const whole = await run('posts', '--format', 'json')
    for (const rule of ['article', 'near-duplicate-article', 'title']) expect(whole.out).toContain(rule)
    const jobs = [1, 2, 3].map((job) => ({shard: `${job}/3`, profile: `${job}.profile`, report: `${job}.json`}))
    for (const {shard, profile} of jobs) await run('profile', 'build', 'posts', '--shard', shard, '--output', profile)
    await run('profile', 'merge', ...jobs.map(({profile}) => profile), '--output', 'all.profile')
    for (const {shard, report} of jobs) {
      await run('posts', '--shard', shard, '--profile', 'all.profile', '--format', `json=${report}`)
    }
    const reports = jobs.map(({report}) => report)
    expect(await run('merge-reports', ...reports, '--format', 'json')).toEqual(whole)
    // A job that was killed is run again.
    rmSync(join(folder, '2.json'))
    expect((await run('merge-reports', ...reports)).err).toContain('2.json: There is no such file')
    await run('posts', '--shard', '2/3', '--profile', 'all.profile', '--format', 'json=2.json')
    expect(await run('merge-reports', ...reports, '--format', 'json')).toEqual(whole)
  })
})
