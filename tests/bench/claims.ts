import {fileURLToPath} from 'node:url'
import type {Corpora} from './corpora.ts'
import type {Command} from './measure.ts'

/** A ratio that must hold: the cost of one command over that of another, in the same turns. */
export interface Claim {
  readonly what: string
  readonly against: string
  /** Processor time, or memory at its peak. */
  readonly of: 'cpu' | 'memory'
  readonly ours: Command
  readonly theirs: Command
  readonly atMost: number
  readonly stretch: number
  readonly turns: number
}

const binary = fileURLToPath(new URL('../../apps/cli/bin/presscheck.js', import.meta.url))

/** Presscheck as anyone starts it, with every rule of `recommended`; only the day is given, and no cache where cold. */
export function presscheck(name: string, target: string, ...options: readonly string[]): Command {
  return {name, argv: [process.execPath, binary, '--now', '2026-11-24', ...options, target]}
}

const bare: Command = {name: 'bare Node', argv: [process.execPath, '-e', '0']}

function yardstick(name: string, ...args: readonly string[]): Command {
  return {name, argv: [process.execPath, fileURLToPath(new URL(`yardsticks/${name}.mjs`, import.meta.url)), ...args]}
}

/** What Presscheck may cost, against yardsticks that do what cannot be left out. */
export function claims(corpora: Corpora, phraseFile: string): readonly Claim[] {
  const yard = (target: string): Command => yardstick('yard', phraseFile, target)
  const cold = ['--no-cache']
  return [
    {
      what: '2,000 text articles', against: 'YARD', of: 'cpu', atMost: 3, stretch: 2, turns: 5,
      ours: presscheck('text', corpora.text, ...cold), theirs: yard(corpora.text),
    },
    {
      what: '2,000 Markdown articles', against: 'YARD', of: 'cpu', atMost: 5, stretch: 3, turns: 5,
      ours: presscheck('markdown', corpora.markdown, ...cold), theirs: yard(corpora.markdown),
    },
    {
      what: '2,000 web pages', against: 'parse5 alone', of: 'cpu', atMost: 2, stretch: 1.5, turns: 1,
      ours: presscheck('html', corpora.html, ...cold), theirs: yardstick('parse5', corpora.html),
    },
    {
      what: 'cold start, an article of 3 KB', against: 'bare Node', of: 'cpu', atMost: 1.8, stretch: 1.4, turns: 21,
      ours: presscheck('seed', corpora.seed, ...cold), theirs: bare,
    },
    {
      what: 'an article of 1 MB', against: 'bare Node', of: 'cpu', atMost: 5, stretch: 4, turns: 5,
      ours: presscheck('1 MB', corpora.large, ...cold), theirs: bare,
    },
    {
      what: 'an article of 10 MB', against: 'one of 1 MB', of: 'cpu', atMost: 10.5, stretch: 10, turns: 3,
      ours: presscheck('10 MB', corpora.huge, ...cold), theirs: presscheck('1 MB', corpora.large, ...cold),
    },
    {
      what: 'peak memory, 2,000 text articles', against: 'bare Node', of: 'memory', atMost: 3, stretch: 2.5, turns: 3,
      ours: presscheck('text', corpora.text, ...cold), theirs: bare,
    },
    {
      what: 'peak memory, 20,000 text articles', against: '2,000', of: 'memory', atMost: 1.1, stretch: 1, turns: 1,
      ours: presscheck('many', corpora.many, ...cold), theirs: presscheck('text', corpora.text, ...cold),
    },
    {
      what: 'warm cache, 2,000 text articles', against: 'hashing them', of: 'cpu', atMost: 1.5, stretch: 1.2, turns: 5,
      ours: presscheck('warm', corpora.text), theirs: yardstick('hashes', corpora.text),
    },
  ]
}
