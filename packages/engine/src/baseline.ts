import type {Finding} from '@presscheck/rule-kit'
import {fingerprintOf} from './fingerprint.ts'

/** A finding that was there when the project adopted the linter. */
export interface BaselineEntry {
  readonly rule: string
  /** Relative to the baseline file, with slashes. For people and for telling renames: not part of the identity. */
  readonly file: string
  readonly fingerprint: string
  /** What the finding talks about, shortened, for whoever reads the file. */
  readonly excerpt: string
}

/** Known findings, which are not reported until they change. */
export interface Baseline {
  readonly version: 1
  readonly entries: readonly BaselineEntry[]
}

/** Findings of one file, ready to be compared. */
export interface FileFindings {
  readonly file: string
  readonly source: string
  readonly findings: readonly Finding[]
}

/** What is new, what was known, and which entries nothing matches any more. */
export interface Comparison {
  readonly fresh: ReadonlyMap<string, readonly Finding[]>
  readonly known: ReadonlyMap<string, readonly Finding[]>
  readonly stale: readonly BaselineEntry[]
}

const longestExcerpt = 60

/** The baseline of what is found now. */
export function makeBaseline(files: readonly FileFindings[]): Baseline {
  const entries = files.flatMap(({file, source, findings}) =>
    findings.map((finding): BaselineEntry => ({
      rule: finding.ruleId,
      file,
      fingerprint: fingerprintOf(source, finding),
      excerpt: excerptOf(source, finding),
    })))
  return {version: 1, entries: entries.sort(byFile)}
}

/**
 * Tells new findings from known ones. Each entry excuses one finding: of its own file first, then of any file, so
 * that a renamed file brings nothing new. `isGone` says which files of the baseline exist no more; only their
 * entries excuse findings elsewhere.
 */
export function compareWithBaseline(
  {entries}: Baseline,
  files: readonly FileFindings[],
  isGone: (file: string) => boolean,
): Comparison {
  const open = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const key = `${entry.file}\u0000${entry.fingerprint}`
    open.set(key, [...(open.get(key) ?? []), entry])
  }
  const orphans = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    if (isGone(entry.file)) orphans.set(entry.fingerprint, [...(orphans.get(entry.fingerprint) ?? []), entry])
  }
  const matched = new Set<BaselineEntry>()
  const take = (list: BaselineEntry[] | undefined): boolean => {
    const entry = list?.find((candidate) => !matched.has(candidate))
    if (entry) matched.add(entry)
    return entry !== undefined
  }
  const fresh = new Map<string, readonly Finding[]>()
  const known = new Map<string, readonly Finding[]>()
  for (const {file, source, findings} of files) {
    const [old, novel]: [Finding[], Finding[]] = [[], []]
    for (const finding of findings) {
      const print = fingerprintOf(source, finding)
      const isKnown = take(open.get(`${file}\u0000${print}`)) || take(orphans.get(print))
      ;(isKnown ? old : novel).push(finding)
    }
    fresh.set(file, novel)
    known.set(file, old)
  }
  return {fresh, known, stale: entries.filter((entry) => !matched.has(entry))}
}

function excerptOf(source: string, {range}: Finding): string {
  const words = source.slice(...range).replaceAll(/\s+/g, ' ')
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1)}…` : words
}

function byFile(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
