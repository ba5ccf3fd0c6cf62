import {RunTally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import type {Inputs} from './articles/inputs.ts'
import {replaceArticle} from './articles/replace.ts'
import {Baselines} from './baseline/baselines.ts'
import {checkArticles} from './check-articles.ts'
import {complain, print, save} from './output.ts'
import type {Project} from './project.ts'
import {RunReports} from './reports/run-reports.ts'
import {Transcript} from './reports/transcript.ts'
import type {RunMemory} from './unchanged/run-memory.ts'
import type {Outcome} from './verdict.ts'

/** Reports each article as soon as it is checked: a run of any size keeps no more than its counts. */
export async function report(
  args: Arguments, cwd: string, project: Project, {inputs, problems}: Inputs, memory: RunMemory | undefined,
): Promise<Outcome> {
  const baselines = new Baselines(args, cwd, project)
  const transcript = memory && new Transcript()
  const reports = await RunReports.open(args, cwd, project, transcript)
  const tally = new RunTally()
  const end = await checkArticles(args, cwd, project, memory?.inputs ?? inputs, {
    async found(article) {
      const left = await baselines.compare(article)
      tally.add(left)
      reports.article(left)
    },
    repair: args.fix === 'write' ? replaceArticle : undefined,
  })
  const troubles = [...problems, ...end.troubles]
  const notes = await baselines.finish()
  troubles.forEach(complain)
  notes.forEach(complain)
  reports.end(troubles)
  const texts = transcript?.texts
  if (memory && texts && troubles.length === 0) {
    await memory.keep({counts: {...tally.all}, notes, texts, others: [...end.others, ...baselines.files]})
  }
  return {all: tally.all, troubles}
}

/** Shows as a patch what fixes would change. */
export async function showFixes(
  args: Arguments, cwd: string, project: Project, {inputs, problems}: Inputs,
): Promise<Outcome> {
  const {patch} = await import('./patch.ts')
  const patches: string[] = []
  const tally = new RunTally()
  const end = await checkArticles(args, cwd, project, inputs, {
    found: (article) => { tally.add(article) },
    repair({name}, source, text) {
      patches.push(patch(name, source.text, text))
    },
  })
  const troubles = [...problems, ...end.troubles]
  troubles.forEach(complain)
  write(args, patches.join(''))
  return {all: tally.all, troubles}
}

function write({output}: Arguments, text: string): void {
  if (output === undefined) print(text)
  else save(output, text)
}
