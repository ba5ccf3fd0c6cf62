import {resolve} from 'node:path'
import {diffOf} from '@presscheck/corpus'
import {loadProfile} from '../../corpus/profile-file.ts'
import {Problem} from '../../problem.ts'
import {counted, grouped} from './figures.ts'

/** Blocks that at least so many articles have count as recurring. */
const fewestArticles = 10

/** Paths that are named of each kind. */
const mostNamed = 10

/** What changed between two profiles of a corpus. */
export function diffProfiles([old, now, ...more]: readonly string[], cwd: string): string {
  if (old === undefined || now === undefined || more.length > 0) {
    throw new Problem('Which two profiles? presscheck profile diff OLD NEW compares them.')
  }
  const [before, after] = [loadProfile(resolve(cwd, old)), loadProfile(resolve(cwd, now))]
  const {added, removed, changed, spread, receded} = diffOf(before, after, fewestArticles)
  const lines = [
    ...paths('added', added),
    ...paths('removed', removed),
    ...paths('changed', changed),
    ...spread.length > 0 ? ['Blocks that many articles have now'] : [],
    ...spread.map(({text, count, before: then}) => `  ${grouped(then)} → ${grouped(count)}  ${text}`),
    ...receded.length > 0 ? ['Blocks that many articles have no longer'] : [],
    ...receded.map(({text, count, after: left}) => `  ${grouped(count)} → ${grouped(left)}  ${text}`),
  ]
  return lines.length === 0 ? 'Nothing changed.\n' : `${lines.join('\n')}\n`
}

function paths(what: string, all: readonly string[]): readonly string[] {
  if (all.length === 0) return []
  const named = all.slice(0, mostNamed).map((path) => `  ${path}`)
  const left = all.length - named.length
  return [`${counted({count: all.length, exact: true}, 'article')} ${what}`, ...named, ...left > 0 ? [`  … ${grouped(left)} more`] : []]
}
