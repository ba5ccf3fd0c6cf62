import type {Article, Block, Range} from '@presscheck/article'
import {type Indexed, indexBlocks} from './block-index.ts'
import type {Edit, RawFinding} from './finding.ts'

/** What was found in a block, and where it started then. */
interface Kept {
  readonly start: number
  readonly findings: readonly RawFinding[]
}

/** What block rules found in an article, kept through its edits: an edit elsewhere only moves it. */
export class KeptFindings {
  readonly #byRule = new WeakMap<object, (article: Article) => readonly Indexed<Kept>[]>()

  /** The findings of a rule, as it is set, in all blocks; `find` looks for them in those that changed. */
  of(rule: object, article: Article, find: (block: Block) => readonly RawFinding[]): readonly RawFinding[] {
    const rows = this.#byRule.get(rule) ?? indexBlocks<Kept>((block) => {
      const findings = find(block)
      return findings.length === 0 ? undefined : {start: block.range[0], findings}
    })
    this.#byRule.set(rule, rows)
    return rows(article).flatMap(({index, fact: {start, findings}}) => {
      const by = (article.blocks[index]?.range[0] ?? 0) - start
      return by === 0 ? findings : findings.map((finding) => move(finding, by))
    })
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
