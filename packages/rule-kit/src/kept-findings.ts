import type {Block, Range} from '@presscheck/article'
import type {Edit, RawFinding} from './finding.ts'

interface Kept {
  /** Where the block started when these were found. */
  readonly start: number
  readonly findings: readonly RawFinding[]
}

/** What block rules found, kept for as long as a block says the same: an edit elsewhere only moves it. */
export class KeptFindings {
  readonly #byRule = new WeakMap<object, WeakMap<object, Kept>>()

  /** The findings of a rule, as it is set, in a block; `find` looks for them where nothing is known. */
  of(rule: object, block: Block, find: () => readonly RawFinding[]): readonly RawFinding[] {
    const byWording = this.#byRule.get(rule) ?? new WeakMap<object, Kept>()
    this.#byRule.set(rule, byWording)
    const [start] = block.range
    const known = byWording.get(block.wording)
    if (known) {
      const by = start - known.start
      return by === 0 ? known.findings : known.findings.map((finding) => move(finding, by))
    }
    const findings = find()
    byWording.set(block.wording, {start, findings})
    return findings
  }
}

function move(finding: RawFinding, by: number): RawFinding {
  return {
    ...finding,
    range: moveRange(finding.range, by),
    fix: finding.fix && moveEdit(finding.fix, by),
    suggestions: finding.suggestions.map(({message, edit}) => ({message, edit: moveEdit(edit, by)})),
    related: finding.related.map((place) => ({...place, range: moveRange(place.range, by)})),
  }
}

function moveEdit({range, text}: Edit, by: number): Edit {
  return {range: moveRange(range, by), text}
}

function moveRange([start, end]: Range, by: number): Range {
  return [start + by, end + by]
}
