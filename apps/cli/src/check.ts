import type {Arguments} from './arguments.ts'
import {replaceArticle} from './articles/replace.ts'
import {applyBaselines} from './baseline/apply-baselines.ts'
import {checkArticles, type Outcome} from './check-articles.ts'
import type {ExitCode} from './exit-codes.ts'
import {complain, print, save} from './output.ts'
import {Project} from './project.ts'
import {writeReports} from './reports/write-reports.ts'
import {verdict} from './verdict.ts'

/** Checks articles, writes what was found or what fixes would change, and says how it went. */
export async function check(args: Arguments, cwd: string): Promise<ExitCode> {
  const project = new Project(args, cwd)
  const {articles, troubles} = args.fix === 'show' ? await showFixes(args, cwd, project) : await report(args, cwd, project)
  return verdict(args, {articles, troubles})
}

async function report(args: Arguments, cwd: string, project: Project): Promise<Outcome> {
  const checked = await checkArticles(args, cwd, project, args.fix === 'write' ? replaceArticle : undefined)
  const {articles, notes} = await applyBaselines(args, cwd, project, checked.articles)
  const outcome = {...checked, articles}
  outcome.troubles.forEach(complain)
  notes.forEach(complain)
  await writeReports(args, cwd, project, outcome)
  return outcome
}

async function showFixes(args: Arguments, cwd: string, project: Project): Promise<Outcome> {
  const {patch} = await import('./patch.ts')
  const patches: string[] = []
  const outcome = await checkArticles(args, cwd, project, ({name}, source, text) => {
    patches.push(patch(name, source.text, text))
  })
  outcome.troubles.forEach(complain)
  write(args, patches.join(''))
  return outcome
}

function write({output}: Arguments, text: string): void {
  if (output === undefined) print(text)
  else save(output, text)
}
