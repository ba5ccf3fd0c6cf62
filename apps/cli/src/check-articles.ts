import type {Linter} from '@presscheck/linter'
import {type ArticleReport, reportArticle, tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {findInputs, type Input} from './articles/inputs.ts'
import type {Source} from './articles/read.ts'
import {replaceArticle} from './articles/replace.ts'
import {linterFor} from './linter-for.ts'
import {reasonOf} from './problem.ts'

/** What a run came to: the articles it could check, and a line for each thing that it could not do. */
export interface Outcome {
  readonly articles: readonly ArticleReport[]
  readonly troubles: readonly string[]
}

/** Checks every article that the user named, and repairs it where that was asked for. */
export async function checkArticles(args: Arguments, cwd: string): Promise<Outcome> {
  const linter = linterFor(args)
  const {inputs, problems} = await findInputs(args, cwd)
  const articles: ArticleReport[] = []
  const troubles = [...problems]
  for (const input of inputs) {
    try {
      const source = await input.read()
      articles.push(args.fix ? repair(linter, input, source) : lint(linter, input, source.text))
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined) throw new Error(`Checking ${input.name} failed.`, {cause: error})
      troubles.push(`${input.name}: ${reason}`)
    }
  }
  return {articles, troubles}
}

function lint(linter: Linter, {path, name}: Input, text: string): ArticleReport {
  return reportArticle({path, name}, linter.lint(text, {path: name}))
}

function repair(linter: Linter, input: Input, source: Source): ArticleReport {
  const before = lint(linter, input, source.text)
  if (tally(before.findings).fixable === 0) return before
  const repaired = linter.fix(source.text, {path: input.name})
  replaceArticle(input.path, source, repaired)
  const after = lint(linter, input, repaired)
  return {...after, fixed: Math.max(0, before.findings.length - after.findings.length)}
}
