import {Problem} from '../problem.ts'

/** One of the parts that a run is split into. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Which of the articles a run is about. */
export interface Selection {
  /** A file with a list of files; `-` for standard input. */
  readonly filesFrom: string | undefined
  readonly onlyArticles: boolean
  /** What git says has changed: in the index, or since a commit. */
  readonly changes: 'staged' | {readonly since: string} | undefined
  /** Whether only findings on changed lines count. */
  readonly changedLines: boolean
  readonly shard: Shard | undefined
  /** Whether to check again after each change. */
  readonly watch: boolean
}

/** What stands on the command line, as far as it is about selection. */
export interface SelectionValues {
  readonly 'staged'?: boolean | undefined
  readonly 'since'?: string | undefined
  readonly 'changed-lines'?: boolean | undefined
  readonly 'files-from'?: string | undefined
  readonly 'only-articles'?: boolean | undefined
  readonly 'shard'?: string | undefined
  readonly 'watch'?: boolean | undefined
  readonly 'fix'?: boolean | undefined
}

/** Reads the options that select. Throws a `Problem` where they contradict each other. */
export function parseSelection(values: SelectionValues, readsStdin: boolean): Selection {
  const {staged = false, since, 'changed-lines': changedLines = false, 'files-from': filesFrom, shard, fix} = values
  if (staged && since !== undefined) throw new Problem('--staged and --since exclude each other: leave one out.')
  if (staged && fix) {
    throw new Problem('--fix repairs files, and --staged checks what git holds. Repair without --staged, then stage again.')
  }
  const git = staged ? '--staged' : since === undefined ? undefined : '--since'
  if (git === undefined && changedLines) {
    throw new Problem('--changed-lines needs to know since when: add --staged or --since origin/main.')
  }
  if (changedLines && fix) throw new Problem('--fix repairs whole articles: leave --changed-lines out.')
  if (git !== undefined && readsStdin) throw new Problem(`${git} asks git, which knows nothing of what is piped in: leave - out.`)
  if (git !== undefined && filesFrom !== undefined) throw new Problem(`--files-from and ${git} exclude each other: leave one out.`)
  if (filesFrom === '-' && readsStdin) throw new Problem('Standard input can hold an article or a list of files, not both.')
  const watch = values.watch ?? false
  if (watch && fix) throw new Problem('--watch looks on while you write, and --fix would write too: leave one out.')
  if (watch && (readsStdin || filesFrom !== undefined)) {
    throw new Problem('--watch watches files and folders: name them, and leave out - and --files-from.')
  }
  if (watch && staged) throw new Problem('--watch sees files change, and --staged checks what git holds: leave one out.')
  if (watch && shard !== undefined) throw new Problem('--watch is for the one who writes, and --shard for a run that is split: leave one out.')
  return {
    watch,
    filesFrom,
    onlyArticles: values['only-articles'] ?? false,
    changes: staged ? 'staged' : since === undefined ? undefined : {since},
    changedLines,
    shard: shard === undefined ? undefined : parseShard(shard),
  }
}

function parseShard(written: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []).map(Number)
  if (index === undefined || count === undefined) throw new Problem(`--shard takes a part of all, as in 1/4, not ${written}.`)
  if (index < 1 || index > count) throw new Problem(`--shard ${written} is none of the parts: they go from 1/${count} to ${count}/${count}.`)
  return {index, count}
}
