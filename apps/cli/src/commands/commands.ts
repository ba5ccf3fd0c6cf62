/** What help says of a command besides checking. */
export interface Command {
  readonly usage: string
  readonly description: string
}

/** Every command besides checking. A folder of the same name is meant by `./rules`. */
export const commands = {
  fix: {usage: 'fix --interactive', description: 'choose what to repair; without, as --fix'},
  explain: {usage: 'explain RULE', description: 'what a rule finds, why, and what it leaves alone'},
  rules: {usage: 'rules', description: 'every rule, and how loud it is here'},
  languages: {usage: 'languages', description: 'every language, and which rules sleep for it'},
  'merge-reports': {usage: 'merge-reports FILE...', description: 'one report of the parts of a run (--shard)'},
  init: {usage: 'init', description: 'set up this folder: configuration, hook, CI'},
  config: {usage: 'config FILE', description: 'what holds for a file, and what set it'},
  completion: {usage: 'completion SHELL', description: 'complete words in bash, zsh or fish'},
  profile: {usage: 'profile build', description: 'what many articles share; also merge, show, diff'},
  lsp: {usage: 'lsp --stdio', description: 'serve an editor: findings and fixes as you type'},
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

/** Whether a word of the command line is a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word)
}
