import {join} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import type {Linter} from '@presscheck/linter'
import {type ArticleReport, reportArticle, tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {findInputs, type Input} from './articles/inputs.ts'
import type {Source} from './articles/read.ts'
import {Problem, reasonOf} from './problem.ts'
import type {Project} from './project.ts'
import {touches} from './selection/changed-lines.ts'

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
  await project.linterFor(join(cwd, 'article.md'))
  const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
  const {inputs, problems} = await findInputs(args, cwd, finder)
  const articles: ArticleReport[] = []
  const troubles = [...problems]
  for (const input of inputs) {
    try {
      const linter = await project.linterFor(input.path)
      const source = await input.read()
      const report = lint(linter, input, source.text)
      articles.push(report)
      if (source.problem) throw new Problem(source.problem.message)
      if (onRepair) articles.splice(-1, 1, repair(linter, input, source, report, onRepair))
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined) throw new Error(`Checking ${input.name} failed.`, {cause: error})
      troubles.push(`${input.name}: ${reason}`)
    }
  }
  return {articles, troubles}
}

function lint(linter: Linter, {path, name, lines}: Input, text: string): ArticleReport {
  const report = reportArticle({path, name}, linter.lint(text, {path: name}))
  if (!lines) return report
  return {...report, findings: report.findings.filter(({start, end}) => touches(lines, start.line, end.line))}
}

function repair(
  linter: Linter, input: Input, source: Source, before: ArticleReport, onRepair: Repair,
): ArticleReport {
  if (tally(before.findings).fixable === 0) return before
  const text = linter.fix(source.text, {path: input.name})
  onRepair(input, source, text)
  const after = lint(linter, input, text)
  return {...after, fixed: Math.max(0, before.findings.length - after.findings.length)}
}
