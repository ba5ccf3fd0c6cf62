import {join} from 'node:path'
import process from 'node:process'
import {type ArticleReport, tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import type {Input} from './articles/inputs.ts'
import {type Source, wouldLoseBytes} from './articles/read.ts'
import {FoundAlone} from './corpus/found-alone.ts'
import type {Neighbours} from './corpus/neighbours.ts'
import {lintOrRecall, reportOn} from './lint-article.ts'
import {Problem, reasonOf} from './problem.ts'
import {Progress} from './progress.ts'
import type {Project} from './project.ts'

/** What becomes of an article's text after all safe fixes. */
export type Repair = (input: Input, source: Source, text: string) => void

/** Who hears of each article. */
export interface Listener {
  /** Takes what was found, article by article in the order of the run: nothing of it is kept here. */
  found(report: ArticleReport): Promise<void> | void
  /** With it, what is reported of an article is what fixes leave. */
  readonly repair?: Repair | undefined
  /** Nobody watches a terminal for it. */
  readonly isSilent?: true
}

/** How checking went. */
export interface CheckEnd {
  /** A line for each thing that could not be done. */
  readonly troubles: readonly string[]
  /** Files of other articles that counted. Absolute. */
  readonly others: readonly string[]
}

/** Checks articles, which `findArticles` found. */
export async function checkArticles(
  args: Arguments, cwd: string, project: Project, inputs: readonly Input[], listener: Listener,
): Promise<CheckEnd> {
  // Wrong settings are told at once, not with the first article.
  await project.checkSettings(join(cwd, 'article.md'))
  if (args.fixRules) await project.checkRuleNames(args.fixRules)
  const troubles: string[] = []
  const {meetNeighbours} = await import('./corpus/neighbours.ts')
  const progress = listener.isSilent ? undefined : new Progress(inputs.length)
  const alone = new FoundAlone((result) => progress?.checked(result))
  const neighbours = await meetNeighbours(args, cwd, project, inputs, alone)
  const check = new ArticleCheck(args, project, {neighbours, alone}, listener.repair)
  for (const input of inputs) {
    const {report, trouble} = await check.of(input)
    if (report) {
      if (!alone.hasRead(input)) progress?.checked(report)
      if (process.stdout.isTTY) progress?.end()
      await listener.found(report)
    }
    if (trouble !== undefined) troubles.push(`${input.name}: ${trouble}`)
  }
  progress?.end()
  project.saveCaches()
  return {troubles, others: neighbours?.others ?? []}
}

/** What one article came to: both where it was looked at and something went wrong later. */
interface Checked {
  readonly report?: ArticleReport
  readonly trouble?: string
}

class ArticleCheck {
  readonly #args: Arguments
  readonly #project: Project
  readonly #neighbours: Neighbours | undefined
  readonly #alone: FoundAlone
  readonly #onRepair: Repair | undefined

  constructor(
    args: Arguments, project: Project, known: {neighbours: Neighbours | undefined; alone: FoundAlone},
    onRepair: Repair | undefined,
  ) {
    this.#args = args
    this.#project = project
    this.#neighbours = known.neighbours
    this.#alone = known.alone
    this.#onRepair = onRepair
  }

  async of(input: Input): Promise<Checked> {
    let report: ArticleReport | undefined
    try {
      const source = await input.read()
      report = await lintOrRecall(this.#project, input, source, this.#neighbours, this.#alone)
      return {report: await this.#repaired(input, source, report)}
    } catch (error) {
      const trouble = reasonOf(error)
      if (trouble === undefined) throw new Error(`Checking ${input.name} failed.`, {cause: error})
      return {...report && {report}, trouble}
    }
  }

  /** What fixes leave of an article, where they are wanted. */
  async #repaired(input: Input, source: Source, before: ArticleReport): Promise<ArticleReport> {
    if (!this.#onRepair || tally(before.findings).fixable === 0) return before
    if (source.undecodable.length > 0) throw new Problem(`Not repaired: ${wouldLoseBytes}`)
    const linter = await this.#project.linterFor(input.path)
    const {fixRules: rules} = this.#args
    const text = linter.fix(source.text, {path: input.name, ...rules && {rules}})
    if (text === source.text) return before
    this.#onRepair(input, source, text)
    const after = reportOn(input, linter.lint(text, {path: input.name, corpus: this.#neighbours?.corpusFor(input)}))
    return {...after, fixed: Math.max(0, before.findings.length - after.findings.length)}
  }
}
