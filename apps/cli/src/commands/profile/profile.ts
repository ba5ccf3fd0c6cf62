import type {Arguments} from '../../arguments.ts'
import {Problem} from '../../problem.ts'

/** What can be done with profiles, as help shows it. */
const usage = 'presscheck profile build PATHS…, merge FILES…, show FILE or diff OLD NEW'

/** Builds, merges, shows or compares profiles, and returns what is to be said. Throws a `Problem` for anything else. */
export async function profileCommand(args: Arguments, cwd: string): Promise<string> {
  const [action, ...operands] = args.operands
  switch (action) {
    case 'build':
      return (await import('./build.ts')).buildProfile(args, operands, cwd)
    case 'merge':
      return (await import('./merge.ts')).mergeFiles(args, operands, cwd)
    case 'show':
      return (await import('./show.ts')).showProfile(args, operands, cwd)
    case 'diff':
      return (await import('./diff.ts')).diffProfiles(operands, cwd)
    case undefined:
      throw new Problem(`What of profiles? There is ${usage}.`)
    default:
      throw new Problem(`There is no profile ${action}. There is ${usage}.`)
  }
}
