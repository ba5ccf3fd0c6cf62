import {join} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import type {Linter} from '@presscheck/linter'
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
  const progress = new Progress(inputs.length)
  for (const input of inputs) {
    try {
      const source = await input.read()
      const report = await lintOrRecall(project, input, source)
      articles.push(report)
      progress.checked(report)
      if (source.problem) throw new Problem(source.problem.message)
      if (onRepair && tally(report.findings).fixable > 0) {
        const linter = await project.linterFor(input.path)
        articles.splice(-1, 1, repair(linter, input, source, report, onRepair, args.fixRules))
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
  rules: readonly string[] | undefined,
): ArticleReport {
  const text = linter.fix(source.text, {path: input.name, ...rules && {rules}})
  if (text === source.text) return before
  onRepair(input, source, text)
  const after = reportOn(input, linter.lint(text, {path: input.name}))
  return {...after, fixed: Math.max(0, before.findings.length - after.findings.length)}
}
