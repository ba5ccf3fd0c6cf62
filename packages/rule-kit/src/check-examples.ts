import {parseArticle} from '@presscheck/article'
import {exactCorpus} from './corpus/exact-corpus.ts'
import {applyEdits} from './edits.ts'
import {fixUntilStable} from './fix.ts'
import {readMarks, writeMarks} from './marked-text.ts'
import type {HitFinder} from './phrases.ts'
import type {RawFinding} from './finding.ts'
import type {Day, ExampleSource, InvalidExample, PreparedRule, Rule, ValidExample} from './rule.ts'

/** One example of a rule, run: nothing in `problems` means that it holds. */
export interface CheckedExample {
  readonly kind: 'valid' | 'invalid'
  /** The example's text, to name it by. */
  readonly text: string
  readonly problems: readonly string[]
}

/** The day on which examples run that name none. */
const exampleDay: Day = {year: 2026, month: 11, day: 24}

/**
 * Runs every example of a rule: valid ones stay silent; invalid ones give findings exactly at their marks, the
 * fix and the suggestions that they promise, and a fix that changes nothing more when applied again.
 */
export function checkExamples(rule: Rule, hits: HitFinder): readonly CheckedExample[] {
  return [
    ...rule.examples.valid.map((example) => checkValid(rule, example, hits)),
    ...rule.examples.invalid.map((example) => checkInvalid(rule, example, hits)),
  ]
}

function checkValid(rule: Rule, example: ValidExample, hits: HitFinder): CheckedExample {
  const source = typeof example === 'string' ? {text: example} : example
  const findings = runExample(rule.prepare(source.options), source, source.text, hits)
  const problems = findings.map(({message, range}) => `unexpected: ${message} at ${writeMarks(source.text, [range])}`)
  return {kind: 'valid', text: source.text, problems}
}

function checkInvalid(rule: Rule, example: InvalidExample, hits: HitFinder): CheckedExample {
  const {text, ranges} = readMarks(example.text)
  const prepared = rule.prepare(example.options)
  const run = (source: string) => runExample(prepared, example, source, hits)
  const findings = run(text)
  const problems: string[] = []
  const expect = (what: string, actual: unknown, expected: unknown): void => {
    const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
    if (a !== b) problems.push(`${what}: ${a}\nexpected: ${b}`)
  }

  expect('ranges', writeMarks(text, findings.map(({range}) => range)), writeMarks(text, ranges))
  const fixed = fixUntilStable(text, (source) => run(source).flatMap(({fix}) => fix ?? []))
  expect('fixed', fixed === text ? undefined : fixed, example.fixed)
  const again = applyEdits(fixed, run(fixed).flatMap(({fix}) => fix ?? []))
  expect('fixed twice', again, fixed)
  const suggested = findings[0]?.suggestions.map(({edit}) => applyEdits(text, [edit])) ?? []
  expect('suggested', suggested, example.suggested ?? [])
  return {kind: 'invalid', text: example.text, problems}
}

function runExample(
  rule: PreparedRule,
  {format = 'markdown', path, language = 'en', now = exampleDay, others = {}, undecodable}: ExampleSource,
  text: string,
  hits: HitFinder,
): readonly RawFinding[] {
  const article = parseArticle(text, {
    format, language, ...(path !== undefined && {path}), ...(undecodable && {undecodable: replacementsIn(text)}),
  })
  const corpus = Object.entries(others).map(([place, words]) => parseArticle(words, {path: place, language}))
  const known = corpus.length > 0 ? exactCorpus(corpus).besides(article) : undefined
  const findings = rule.run({article, now, hits, others: known})
  return findings.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
}

function replacementsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\uFFFD/g), ({index}) => index)
}
