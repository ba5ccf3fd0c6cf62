import {RunTally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {replaceArticle} from './articles/replace.ts'
import {Baselines} from './baseline/baselines.ts'
import {checkArticles} from './check-articles.ts'
import type {ExitCode} from './exit-codes.ts'
import {complain, print, save} from './output.ts'
import {Project} from './project.ts'
import {RunReports} from './reports/run-reports.ts'
import {type Outcome, verdict} from './verdict.ts'

/** Checks articles, writes what was found or what fixes would change, and says how it went. */
export async function check(args: Arguments, cwd: string): Promise<ExitCode> {
  const project = new Project(args, cwd)
  return verdict(args, args.fix === 'show' ? await showFixes(args, cwd, project) : await report(args, cwd, project))
}

/** Reports each article as soon as it is checked: a run of any size keeps no more than its counts. */
async function report(args: Arguments, cwd: string, project: Project): Promise<Outcome> {
  const baselines = new Baselines(args, cwd, project)
  const reports = await RunReports.open(args, cwd, project)
  const tally = new RunTally()
  const troubles = await checkArticles(args, cwd, project, {
    async found(article) {
      const left = await baselines.compare(article)
      tally.add(left)
      reports.article(left)
    },
    repair: args.fix === 'write' ? replaceArticle : undefined,
  })
  const notes = await baselines.finish()
  troubles.forEach(complain)
  notes.forEach(complain)
  reports.end(troubles)
  return {all: tally.all, troubles}
}

async function showFixes(args: Arguments, cwd: string, project: Project): Promise<Outcome> {
  const {patch} = await import('./patch.ts')
  const patches: string[] = []
  const tally = new RunTally()
  const troubles = await checkArticles(args, cwd, project, {
    found: (article) => { tally.add(article) },
    repair({name}, source, text) {
      patches.push(patch(name, source.text, text))
    },
  })
  troubles.forEach(complain)
  write(args, patches.join(''))
  return {all: tally.all, troubles}
}

function write({output}: Arguments, text: string): void {
  if (output === undefined) print(text)
  else save(output, text)
}
