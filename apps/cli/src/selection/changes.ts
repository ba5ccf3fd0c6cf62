import {join, resolve} from 'node:path'
import {Problem} from '../problem.ts'
import {changedLinesOf, type LineRange} from './changed-lines.ts'
import {askGit, git} from './git.ts'
import type {Selection} from './selection.ts'

/** A file that git says has changed. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string
  /** What the index holds of it; undefined where the file itself counts. */
  readonly bytes: Buffer | undefined
  /** The lines that changed, where somebody asked; undefined means all. */
  readonly lines: readonly LineRange[] | undefined
}

/** Added, copied, changed or renamed: what is left of it can be read. */
const readable = '--diff-filter=ACMR'
const shared = [readable, '--find-renames', '--no-ext-diff', '--no-color', '--no-textconv']

/** The files that changed, in the order of git. Throws a `Problem` that says what to do where git cannot tell. */
export function changedFiles({changes, changedLines}: Selection, cwd: string): readonly ChangedFile[] {
  if (changes === undefined) return []
  const what = changes === 'staged' ? '--staged' : '--since'
  const root = topOfRepository(cwd, what)
  const against = changes === 'staged' ? '--cached' : commonCommit(changes.since, root)
  const entries = parseRaw(git(['diff', against, '--raw', '-z', '--no-abbrev', ...shared], root, what))
  const lines = changedLines
    ? changedLinesOf(git(['diff', against, '--unified=0', '--text', ...shared], root, what))
    : undefined
  const contents = changes === 'staged' ? readObjects(entries.map(({object}) => object), root) : undefined
  const changed = entries.flatMap(({name, mode, object}, at): readonly ChangedFile[] => isFile(mode)
    ? [{path: join(root, name), bytes: contents?.get(object), lines: lines?.[at]}]
    : [])
  return changes === 'staged' ? changed : [...changed, ...untracked(root)]
}

function topOfRepository(cwd: string, what: string): string {
  const answer = askGit(['rev-parse', '--show-cdup'], cwd)
  if ('out' in answer) return resolve(cwd, answer.out.toString('utf8').trim())
  throw new Problem(`${what} works in a git repository, and this folder is in none.`)
}

/** Where this branch and another went apart: what others did meanwhile is not this branch's change. */
function commonCommit(ref: string, root: string): string {
  const base = askGit(['merge-base', '--end-of-options', ref, 'HEAD'], root)
  if ('out' in base) return base.out.toString('utf8').trim()
  const commit = askGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root)
  throw new Problem('out' in commit
    ? `--since ${ref}: It has no commit in common with this branch. In CI, fetch the whole history (fetch-depth: 0).`
    : `--since ${ref}: git knows no such commit, branch or tag. Fetch it first, as in git fetch origin main.`)
}

interface RawEntry {
  readonly name: string
  readonly mode: string
  readonly object: string
}

/** `:100644 100644 OLD NEW M\0name\0`; a rename has the old name in front of the new one. */
function parseRaw(out: Buffer): readonly RawEntry[] {
  const fields = out.toString('utf8').split('\0')
  const entries: RawEntry[] = []
  for (let at = 0; at + 1 < fields.length;) {
    const [, mode = '', , object = '', status = ''] = fields[at]?.split(' ') ?? []
    const names = /^[RC]/.test(status) ? 2 : 1
    entries.push({name: fields[at + names] ?? '', mode, object})
    at += 1 + names
  }
  return entries
}

/** Neither a link nor a repository within this one. */
function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

/** What git keeps under each name, asked for all at once. */
function readObjects(names: readonly string[], root: string): ReadonlyMap<string, Buffer> {
  const out = git(['cat-file', '--batch'], root, '--staged', names.map((name) => `${name}\n`).join(''))
  const contents = new Map<string, Buffer>()
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at)
    const [name = '', , size = ''] = out.toString('latin1', at, end).split(' ')
    const start = end + 1
    contents.set(name, out.subarray(start, start + Number(size)))
    at = start + Number(size) + 1
  }
  return contents
}

/** New files that nobody told git of: all of their lines are new. */
function untracked(root: string): readonly ChangedFile[] {
  const out = git(['ls-files', '--others', '--exclude-standard', '-z'], root, '--since')
  return out.toString('utf8').split('\0').filter((name) => name !== '')
    .map((name) => ({path: join(root, name), bytes: undefined, lines: undefined}))
}
