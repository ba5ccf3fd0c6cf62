import {resolve} from 'node:path'
import process from 'node:process'
import {ConfigError} from '@presscheck/config'
import type {Day, Linter, RuleSettings} from '@presscheck/linter'
import type {PlacedFinding} from '@presscheck/reporters'
import {type Arguments, parseArguments} from '../arguments.ts'
import {findArticles} from '../articles/inputs.ts'
import {replaceArticle} from '../articles/replace.ts'
import {Baselines} from '../baseline/baselines.ts'
import {checkArticles} from '../check-articles.ts'
import {Project} from '../project.ts'

/** What holds besides the configurations of a project. */
export interface ProjectSettings {
  /** The folder that paths count from; that of the process by default. */
  readonly cwd?: string
  /** The day to judge dates by; by default today, where the site says that its readers are. */
  readonly now?: Day
  /** The one configuration file for all articles, or false for none; by default the nearest of each article. */
  readonly config?: string | false
  /** Settings on top of those of the configuration, as `--rule` gives them. */
  readonly rules?: RuleSettings
}

/** What is done with files besides. */
export interface LintFilesSettings extends ProjectSettings {
  /** Writes safe fixes into the files; what is reported is what they leave. */
  readonly fix?: boolean
  /** The file of known findings, or false for none; by default that of the project. */
  readonly baseline?: string | false
  /** The profile of a corpus to compare with, or false for none; by default that of the project. */
  readonly profile?: string | false
}

/** What is wrong with one file. */
export interface LintedFile {
  /** Absolute. */
  readonly path: string
  /** The text that ranges point into, without a byte order mark; empty where nothing was found. */
  readonly source: string
  /** In the order of the text, each with its range and its lines and columns, which count from 1. */
  readonly findings: readonly PlacedFinding[]
  /** How many findings were fixed before these were left. */
  readonly fixed: number
}

export interface LintedFiles {
  /** Every article that was looked at, also those where nothing was found. */
  readonly files: readonly LintedFile[]
  /** A line for each thing that could not be done: a missing file, a binary, one that changed before it was fixed. */
  readonly problems: readonly string[]
}

/**
 * Lints files, folders and globs as the command does: the same articles, configurations, ignored files, baselines and
 * comparisons with each other. Writes nothing but fixes, and keeps no cache. Rejects with `ConfigError` where the
 * configuration of `cwd` is wrong; a wrong one in a folder below is a problem of the articles there.
 */
export async function lintFiles(
  paths: readonly string[], {fix = false, baseline, profile, ...settings}: LintFilesSettings = {},
): Promise<LintedFiles> {
  const cwd = resolve(settings.cwd ?? process.cwd())
  const args: Arguments = {...argumentsOf(settings), inputs: [...new Set(paths)], baseline, profile}
  return withConfigErrors(async () => {
    const project = new Project(args, cwd)
    const baselines = new Baselines(args, cwd, project)
    const files: LintedFile[] = []
    const {inputs, problems} = await findArticles(args, cwd, project)
    const {troubles} = await checkArticles(args, cwd, project, inputs, {
      async found(article) {
        const {path, source, findings, fixed} = await baselines.compare(article)
        files.push({path, source, findings, fixed})
      },
      repair: fix ? replaceArticle : undefined,
      isSilent: true,
    })
    return {files, problems: [...problems, ...troubles]}
  })
}

/**
 * The linter for a file that need not be there, by the configurations of its folder and those above: what it says of a
 * text is what the command says of the file. Rejects with `ConfigError` where a configuration is wrong.
 */
export async function loadLinter(file: string, settings: ProjectSettings = {}): Promise<Linter> {
  const cwd = resolve(settings.cwd ?? process.cwd())
  return withConfigErrors(() => new Project(argumentsOf(settings), cwd).linterFor(resolve(cwd, file)))
}

/** What somebody would have asked the command for, who wants no traces left behind. */
function argumentsOf({now, config, rules = {}}: ProjectSettings): Arguments {
  return {...parseArguments(['--no-cache']), now, config, rules}
}

/** The command tells people of a wrong configuration; a program wants to know where it is. */
async function withConfigErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Error && error.cause instanceof ConfigError ? error.cause : error
  }
}
