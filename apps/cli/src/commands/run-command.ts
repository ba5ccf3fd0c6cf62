import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import type {CommandName} from './commands.ts'

/** The text that a command prints. Throws a `Problem` where it asks for something that cannot be. */
export async function runCommand(
  name: Exclude<CommandName, 'merge-reports' | 'fix'>, args: Arguments, cwd: string,
): Promise<string> {
  switch (name) {
    case 'explain':
      return (await import('./explain.ts')).explain(args, cwd)
    case 'rules':
      return (await import('./rules.ts')).listRules(args, cwd)
    case 'languages':
      return (await import('./languages.ts')).listLanguages(args, cwd)
    case 'init':
      return (await import('../init/init.ts')).init(args, cwd)
    case 'config':
      return (await import('./config.ts')).showConfig(args, cwd)
    case 'completion':
      return (await import('../completion/completion.ts')).completion(args)
    case 'profile':
      return (await import('./profile/profile.ts')).profileCommand(args, cwd)
    case 'lsp':
      throw new Problem('lsp comes first, as in presscheck lsp --stdio.')
  }
}
