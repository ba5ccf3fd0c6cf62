import type {Arguments} from '../arguments.ts'

/** A command besides checking: what help says of it, and what it prints. */
export interface Command {
  readonly usage: string
  readonly description: string
  /** The text for standard output. Throws a `Problem` where it cannot be. */
  run(args: Arguments, cwd: string): Promise<string> | string
}

/** Every command besides checking. A folder of the same name is meant by `./rules`. */
export const commands: Readonly<Record<string, Command>> = {
  explain: {
    usage: 'explain RULE',
    description: 'what a rule finds, why, and what it leaves alone',
    run: async (args) => (await import('./explain.ts')).explain(args),
  },
  rules: {
    usage: 'rules',
    description: 'every rule, and how loud it is here',
    run: async (args, cwd) => (await import('./rules.ts')).listRules(args, cwd),
  },
  languages: {
    usage: 'languages',
    description: 'every language, and which rules sleep for it',
    run: async (args, cwd) => (await import('./languages.ts')).listLanguages(args, cwd),
  },
  config: {
    usage: 'config FILE',
    description: 'what holds for a file, and where each setting comes from',
    run: async (args, cwd) => (await import('./config.ts')).showConfig(args, cwd),
  },
}
