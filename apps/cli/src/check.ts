import type {Arguments} from './arguments.ts'
import {findArticles} from './articles/inputs.ts'
import type {ExitCode} from './exit-codes.ts'
import {Project} from './project.ts'
import {replay} from './unchanged/replay.ts'
import {RunMemory} from './unchanged/run-memory.ts'
import {verdict} from './verdict.ts'

/** Checks articles, writes what was found or what fixes would change, and says how it went. */
export async function check(args: Arguments, cwd: string): Promise<ExitCode> {
  const project = new Project(args, cwd)
  const found = await findArticles(args, cwd, project)
  const memory = found.problems.length === 0 ? RunMemory.of(args, cwd, project, found.inputs) : undefined
  const before = await memory?.recall()
  if (before) return verdict(args, replay(args, cwd, before))
  // Rules, parsers and reporters are loaded only where something is new.
  const {report, showFixes} = await import('./report-findings.ts')
  const outcome = args.fix === 'show'
    ? await showFixes(args, cwd, project, found)
    : await report(args, cwd, project, found, memory)
  return verdict(args, outcome)
}
