import {join} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import type {Corpus, Linter} from '@presscheck/linter'
import {type ArticleReport, tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {findInputs, type Input} from './articles/inputs.ts'
import type {Source} from './articles/read.ts'
import {lintOrRecall, reportOn} from './lint-article.ts'
import {Problem, reasonOf} from './problem.ts'
import {Progress} from './progress.ts'
import type {Project} from './project.ts'

/** What a run came to: the articles it could check, and a line for each thing that it could not do. */
export interface Outcome {
  readonly articles: readonly ArticleReport[]
  readonly troubles: readonly string[]
}

/** What becomes of an article's text after all safe fixes. */
export type Repair = (input: Input, source: Source, text: string) => void

/** Checks every article that the user named; with `onRepair`, what is reported of an article is what fixes leave. */
export async function checkArticles(
  args: Arguments, cwd: string, project: Project, onRepair?: Repair,
): Promise<Outcome> {
  // Wrong settings are told at once, not with the first article.
  await project.checkSettings(join(cwd, 'article.md'))
  if (args.fixRules) await project.checkRuleNames(args.fixRules)
  const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
  const {inputs, problems} = await findInputs(args, cwd, finder)
  const articles: ArticleReport[] = []
  const troubles = [...problems]
  const {meetNeighbours} = await import('./corpus/neighbours.ts')
  const neighbours = await meetNeighbours(args, cwd, project, inputs)
  const progress = new Progress(inputs.length)
  for (const input of inputs) {
    try {
      const source = await input.read()
      const report = await lintOrRecall(project, input, source, neighbours)
      articles.push(report)
      progress.checked(report)
      if (source.problem) throw new Problem(source.problem.message)
      if (onRepair && tally(report.findings).fixable > 0) {
        const linter = await project.linterFor(input.path)
        const known = {corpus: neighbours?.corpusFor(input), rules: args.fixRules}
        articles.splice(-1, 1, repair(linter, input, source, report, onRepair, known))
      }
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined) throw new Error(`Checking ${input.name} failed.`, {cause: error})
      troubles.push(`${input.name}: ${reason}`)
    }
  }
  progress.end()
  project.saveCaches()
  return {articles, troubles}
}

function repair(
  linter: Linter, input: Input, source: Source, before: ArticleReport, onRepair: Repair,
  {rules, corpus}: {readonly rules: readonly string[] | undefined; readonly corpus: Corpus | undefined},
): ArticleReport {
  const text = linter.fix(source.text, {path: input.name, ...rules && {rules}})
  if (text === source.text) return before
  onRepair(input, source, text)
  const after = reportOn(input, linter.lint(text, {path: input.name, corpus}))
  return {...after, fixed: Math.max(0, before.findings.length - after.findings.length)}
}
