import type {Finding} from '@presscheck/rule-kit'
import {fingerprintOf} from './fingerprint.ts'

/** A finding that was there when the project adopted the linter. */
export interface BaselineEntry {
  /** Relative to the baseline file, with slashes. */
  readonly file: string
  readonly rule: string
  readonly fingerprint: string
  /** What the finding talks about, shortened, for whoever reads the file; no part of its identity. */
  readonly excerpt: string
}

/** Findings of one file, ready to be compared. */
export interface FileFindings<Found extends Finding = Finding> {
  readonly file: string
  readonly source: string
  readonly findings: readonly Found[]
}

/** Findings that no entry excuses, and those that one does. */
export interface Comparison<Found extends Finding = Finding> {
  readonly fresh: readonly Found[]
  readonly known: readonly Found[]
}

const longestExcerpt = 60

/** An entry for each finding of a file. */
export function entriesFor({file, source, findings}: FileFindings): readonly BaselineEntry[] {
  return findings.map((finding) => ({
    file,
    rule: finding.ruleId,
    fingerprint: fingerprintOf(source, finding),
    excerpt: excerptOf(source, finding),
  }))
}

/** By file, then rule, then fingerprint: the same entries always stand in the same order. */
export function sortEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return entries.toSorted((a, b) => (
    compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
    || compare(a.excerpt, b.excerpt)
  ))
}

/**
 * Tells new findings from known ones. Each entry excuses one finding: of its own file, or of any file where its own
 * is gone, so that a renamed file brings nothing new and a copied one does.
 */
export class KnownFindings {
  readonly #entries: readonly BaselineEntry[]
  readonly #byPlace = new Map<string, BaselineEntry[]>()
  readonly #byFingerprint = new Map<string, BaselineEntry[]>()
  readonly #isGone: (file: string) => boolean
  readonly #used = new Set<BaselineEntry>()
  readonly #usedBy = new Map<string, readonly BaselineEntry[]>()

  /** `isGone` says of a file that entries name whether it exists no more. */
  constructor(entries: readonly BaselineEntry[], isGone: (file: string) => boolean) {
    this.#entries = entries
    this.#isGone = isGone
    for (const entry of entries) {
      put(this.#byPlace, placeOf(entry), entry)
      put(this.#byFingerprint, entry.fingerprint, entry)
    }
  }

  /** Compares the findings of a file. May be asked of the same file again, as an editor does: the last time counts. */
  compare<Found extends Finding>({file, source, findings}: FileFindings<Found>): Comparison<Found> {
    for (const entry of this.#usedBy.get(file) ?? []) this.#used.delete(entry)
    const [fresh, known, used]: [Found[], Found[], BaselineEntry[]] = [[], [], []]
    for (const finding of findings) {
      const entry = this.#entryFor(file, fingerprintOf(source, finding))
      if (entry) {
        this.#used.add(entry)
        used.push(entry)
        known.push(finding)
      } else fresh.push(finding)
    }
    this.#usedBy.set(file, used)
    return {fresh, known}
  }

  /** The entries that no compared finding matched, in their order. */
  unused(): readonly BaselineEntry[] {
    return this.#entries.filter((entry) => !this.#used.has(entry))
  }

  #entryFor(file: string, fingerprint: string): BaselineEntry | undefined {
    const isFree = (entry: BaselineEntry) => !this.#used.has(entry)
    return this.#byPlace.get(placeOf({file, fingerprint}))?.find(isFree)
      ?? this.#byFingerprint.get(fingerprint)?.find((entry) => isFree(entry) && this.#isGone(entry.file))
  }
}

function placeOf({file, fingerprint}: Pick<BaselineEntry, 'file' | 'fingerprint'>): string {
  return `${fingerprint} ${file}`
}

function put(lists: Map<string, BaselineEntry[]>, key: string, entry: BaselineEntry): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

function excerptOf(source: string, {range: [start, end]}: Finding): string {
  const words = Array.from(source.slice(start, Math.min(end, start + longestExcerpt * 2)).replaceAll(/\s+/g, ' ').trim())
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1).join('')}…` : words.join('')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
