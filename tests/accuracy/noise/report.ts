import {table} from '../tables.ts'
import type {FolderNoise} from './measure-noise.ts'
import {naturalDefects} from './natural-defects.ts'

/** Findings per 1,000 words that articles without natural defects may have. */
const goal = 0.5

/** The findings by folder and by rule, in Markdown. */
export function noiseReport(all: readonly FolderNoise[]): string {
  return [
    'Findings of `recommended` per 1,000 words. The last column leaves out the rules below, which report what is truly'
    + ` wrong with these articles; the goal there is less than ${goal.toFixed(1)}.`,
    table(
      ['folder', 'articles', 'words', 'findings', 'per 1,000 words', 'without natural defects'],
      [...all.map((one) => row(one.folder, [one])), row('all', all)],
    ),
    '### Rules that report natural defects',
    table(['rule', 'what is wrong'], [...naturalDefects]),
    '### Findings by rule',
    table(['rule', ...all.map(({folder}) => folder), 'all'], ruleRows(all)),
  ].join('\n\n')
}

/** What to say where the goal is missed. */
export function missedNoise(all: readonly FolderNoise[]): string | undefined {
  const noise = perThousand(all, isNoise)
  return noise < goal ? undefined : `${noise.toFixed(2)} findings per 1,000 words, of at most ${goal.toFixed(1)}`
}

function row(name: string, some: readonly FolderNoise[]): readonly (string | number)[] {
  const articles = some.reduce((sum, one) => sum + one.articles, 0)
  return [
    name, articles, wordsOf(some), countOf(some, () => true),
    perThousand(some, () => true).toFixed(2), perThousand(some, isNoise).toFixed(2),
  ]
}

function ruleRows(all: readonly FolderNoise[]): readonly (readonly (string | number)[])[] {
  const ids = [...new Set(all.flatMap(({findings}) => [...findings.keys()]))]
  return ids
    .map((id) => ({id, count: countOf(all, (other) => other === id)}))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({id, count}) => [id, ...all.map(({findings}) => findings.get(id) ?? 0), count])
}

function isNoise(id: string): boolean {
  return !naturalDefects.has(id)
}

function perThousand(some: readonly FolderNoise[], counts: (id: string) => boolean): number {
  return countOf(some, counts) / wordsOf(some) * 1000
}

function wordsOf(some: readonly FolderNoise[]): number {
  return some.reduce((sum, {words}) => sum + words, 0)
}

function countOf(some: readonly FolderNoise[], counts: (id: string) => boolean): number {
  return some.reduce((sum, {findings}) =>
    sum + [...findings].reduce((inner, [id, count]) => inner + (counts(id) ? count : 0), 0), 0)
}
