import type {Article, Block, MetadataEntry, Range} from '@presscheck/article'
import {applyEdits, type Edit, type Linter, type LintResult} from '@presscheck/linter'
import type {CorpusFile} from '../articles.ts'

/** What the fixes of one article do. */
export interface FixedArticle {
  /** Fixes of the first round by rule. */
  readonly fixes: ReadonlyMap<string, number>
  /** What they break: nothing, if all is well. */
  readonly breaches: readonly string[]
}

/** Fixes an article and reads it again. */
export function applyFixes(linter: Linter, {path, source}: CorpusFile): FixedArticle {
  const {article, findings} = linter.lint(source, {path})
  const fixes = new Map<string, number>()
  for (const {ruleId, fix} of findings) if (fix) fixes.set(ruleId, (fixes.get(ruleId) ?? 0) + 1)
  if (fixes.size === 0) return {fixes, breaches: []}

  const edits = standing(findings.flatMap(({fix}) => fix ?? []))
  const once = linter.lint(applyEdits(source, edits), {path})
  const breaches = [
    ...(isStable(linter, once, path) ? [] : ['a second time changes more']),
    ...changesBeside(article, once.article, edits),
    ...(countOf(once.article, damaged) > countOf(article, damaged) ? ['there are more damaged characters than before'] : []),
  ]
  return {fixes, breaches: breaches.map((breach) => `${path}: ${breach}`)}
}

/** Whether nothing is left to fix; where one fix uncovers another, after as many rounds as it takes. */
function isStable(linter: Linter, {article, findings}: LintResult, path: string): boolean {
  if (findings.every(({fix}) => fix === undefined)) return true
  const fixed = linter.fix(article.source, {path})
  return linter.fix(fixed, {path}) === fixed
}

/** The edits that are made where two overlap, in order. */
function standing(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const last = kept.at(-1)
    if (!last || (edit.range[0] >= last.range[1] && edit.range[0] !== last.range[0])) kept.push(edit)
  }
  return kept
}

/** Blocks, words and metadata that no edit touches, and that are read in another way afterwards. */
function changesBeside(before: Article, after: Article, edits: readonly Edit[]): readonly string[] {
  const isTouched = ([start, end]: Range) => edits.some(({range}) => range[0] <= end && range[1] >= start)
  const move = (offset: number) => edits.reduce((moved, {range, text}) =>
    range[1] <= offset ? moved + text.length - (range[1] - range[0]) : moved, offset)
  const kept = new Set([...after.blocks.map(describe), ...after.metadata.map(describeEntry), ...wordsOf(after.blocks)])
  const expected = [
    ...before.blocks.filter(({range}) => !isTouched(range)).map((block) => describe(block, move)),
    ...before.metadata.filter(({range}) => !isTouched(range)).map((entry) => describeEntry(entry, move)),
    ...wordsOf(before.blocks.filter(({range}) => isTouched(range)), move, isTouched),
  ]
  return expected.filter((one) => !kept.has(one)).map((one) => `no more there: ${one}`)
}

type Move = (offset: number) => number

function stay(offset: number): number {
  return offset
}

function describe({kind, level, region, text, range}: Block, move: Move | number = stay): string {
  const at = typeof move === 'number' ? range[0] : move(range[0])
  return `${kind} ${level} ${region} at ${at}: ${text}`
}

function describeEntry({path, text, range}: MetadataEntry, move: Move | number = stay): string {
  const at = typeof move === 'number' ? range[0] : move(range[0])
  return `${path.join('.')} at ${at}: ${text}`
}

/** Each word with the place of its first letter. */
function wordsOf(
  blocks: readonly Block[], move: Move = stay, skips: (range: Range) => boolean = () => false,
): readonly string[] {
  return blocks.flatMap((block) => {
    const {words: {length, starts, ends}, prose} = block
    return Array.from({length}, (_, word) => {
      const [start = 0, end = 0] = [starts[word], ends[word]]
      const range = block.locate(start, end)
      return skips(range) ? [] : [`word at ${move(range[0])}: ${prose.slice(start, end)}`]
    }).flat()
  })
}

/** What a repair of an encoding may leave behind: lost characters, and control characters of Windows-1252. */
const damaged = /[\uFFFD\u0080-\u009F]/g

function countOf({source}: Article, pattern: RegExp): number {
  return source.match(pattern)?.length ?? 0
}
