import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {presscheck} from './claims.ts'
import type {Corpora} from './corpora.ts'
import type {Command} from './measure.ts'
import type {Peers} from './peers.ts'

/** How many times the processor time of Presscheck another tool must take at least for the same files. */
export interface Race {
  readonly peer: string
  readonly rules: string
  readonly files: string
  readonly ours: Command
  readonly theirs: Command
  readonly atLeast: number
  readonly turns: number
}

/** Races against the tools that `peers.ts` installed; those that could not be installed are left out. */
export function races(
  corpora: Corpora, {folder: peers, vale, proselint}: Peers,
): readonly Race[] {
  const bin = (name: string): string => join(peers, 'node_modules/.bin', name)
  const node = (script: string, ...args: readonly string[]): Command['argv'] => [process.execPath, join(peers, script), ...args]
  const text = {files: '2,000 text', ours: presscheck('text', corpora.text, '--no-cache')}
  const markdown = {files: '2,000 Markdown', ours: presscheck('markdown', corpora.markdown, '--no-cache')}
  const few = {files: '200 text', ours: presscheck('few', corpora.fewText, '--no-cache')}
  const allIn = (folder: string): readonly string[] => readdirSync(folder).map((name) => join(folder, name))
  const race = (
    peer: string, rules: string, set: Pick<Race, 'files' | 'ours'>, atLeast: number, argv: Command['argv'], cwd = peers,
  ): Race => ({peer, rules, ...set, atLeast, turns: set.files.startsWith('200 ') ? 3 : 1, theirs: {name: peer, argv, cwd}})
  return [
    race('unified-engine', 'retext-indefinite-article, retext-repeated-words', text, 8, node('retext.mjs', corpora.text)),
    race('textlint', 'write-good', text, 6, [bin('textlint'), '--rule', 'write-good', corpora.text]),
    race('textlint', 'no-todo', text, 1.5, [bin('textlint'), '--rule', 'no-todo', corpora.text]),
    race('remark-lint', 'recommended', markdown, 8, [
      bin('remark'), '--no-config', '-u', 'remark-preset-lint-recommended', '--no-stdout', '-q', corpora.markdown,
    ]),
    race('markdownlint-cli2', 'all', markdown, 6, [bin('markdownlint-cli2'), '*.md'], corpora.markdown),
    race('eslint', '@eslint/markdown recommended', markdown, 6, [
      bin('eslint'), '-c', join(peers, 'markdown.config.mjs'), '.',
    ], corpora.markdown),
    race('write-good', 'all', text, 3, [bin('write-good'), ...allIn(corpora.text)]),
    race('alex', 'all', few, 30, [bin('alex'), '-q', corpora.fewText]),
    race('cspell', 'English', few, 30, [
      bin('cspell'), '--root', corpora.fewText, '--no-progress', '--no-summary', '*.txt',
    ], corpora.fewText),
    race('harper.js', 'its own but spelling', few, 30, node('harper.mjs', corpora.fewText)),
    ...(proselint === undefined ? [] : [
      race('proselint', 'all', few, 30, [proselint, 'check', ...allIn(corpora.fewText)]),
    ]),
    ...(vale === undefined ? [] : [
      race('Vale', 'a style of like rules', markdown, 1, [vale, '--config', join(peers, 'vale/.vale.ini'), corpora.markdown]),
    ]),
    race('rumdl', 'all', markdown, 1, [bin('rumdl'), 'check', '--no-cache', corpora.markdown]),
  ]
}
