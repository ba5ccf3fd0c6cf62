import {resolve} from 'node:path'
import {
  ConfigError, ConfigFiles, type ConfigLayer, didYouMean, linterSettings, resolveConfig, type ResolvedConfig,
} from '@presscheck/config'
import {createLinter, type Linter, type LinterSettings, OptionsError, UnknownRuleError} from '@presscheck/linter'
import type {Arguments} from './arguments.ts'
import {today} from './day.ts'
import {Problem} from './problem.ts'

/** What the user asked for, and what the configurations of the folders say: together a linter for each file. */
export class Project {
  readonly #args: Pick<Arguments, 'rules' | 'now' | 'config'>
  readonly #configs: ConfigFiles
  readonly #linters = new Map<string, Linter>()

  constructor(args: Pick<Arguments, 'rules' | 'now' | 'config'>, cwd: string) {
    this.#args = args
    this.#configs = new ConfigFiles({file: typeof args.config === 'string' ? resolve(cwd, args.config) : args.config})
  }

  /** What the configurations say of a file, nearest last. Throws a `Problem` where one is wrong. */
  async layersFor(path: string): Promise<readonly ConfigLayer[]> {
    try {
      return await this.#configs.layersFor(path)
    } catch (error) {
      if (error instanceof ConfigError) throw new Problem(error.message, {cause: error})
      throw error
    }
  }

  /** The linter for a file; files with the same settings share one. Throws a `Problem` where the settings are wrong. */
  async linterFor(path: string): Promise<Linter> {
    const layers = await this.layersFor(path)
    const config = resolveConfig(layers, path)
    const key = `${layers.at(-1)?.file ?? ''} ${config.key}`
    const linter = this.#linters.get(key) ?? this.#make(config, layers)
    this.#linters.set(key, linter)
    return linter
  }

  #make(config: ResolvedConfig, layers: readonly ConfigLayer[]): Linter {
    const {rules, now} = this.#args
    const settings = linterSettings(config, now ?? today(config.site.timeZone))
    const all: LinterSettings = {...settings, rules: [...[settings.rules ?? []].flat(), rules]}
    try {
      return createLinter(all)
    } catch (error) {
      if (error instanceof UnknownRuleError) throw unknownRule(error, config, layers, all)
      if (error instanceof OptionsError) throw wrongOptions(error, config)
      throw error
    }
  }
}

function unknownRule(
  error: UnknownRuleError, config: ResolvedConfig, layers: readonly ConfigLayer[], {now, extraRules}: LinterSettings,
): Problem {
  const {selector} = error
  const known = createLinter({now, ...(extraRules && {extraRules})}).rules.map(({rule}) => rule.id)
  const groups = [...new Set(known.map((id) => `${id.split('/')[0] ?? ''}/*`))]
  const row = config.rules.find((candidate) => candidate.selector === selector)
  const layer = layers.find(({file}) => file === row?.from.file)
  const path = row?.from.override === undefined ? ['rules', selector] : ['overrides', row.from.override, 'rules', selector]
  const position = layer?.locate(path)
  const place = row ? `${row.from.file}${position ? `:${position.line}:${position.column}` : ''}: ` : ''
  return new Problem(`${place}There is no rule ${selector}.${didYouMean(selector, [...known, ...groups])}`, {cause: error})
}

function wrongOptions(error: OptionsError, config: ResolvedConfig): Problem {
  const {ruleId, path, message} = error
  const row = config.rules.findLast(({selector, setting}) => selector === ruleId && typeof setting !== 'string')
  const option = path === '' ? '' : `, option ${path}`
  return new Problem(`${row ? `${row.from.file}: ` : ''}Rule ${ruleId}${option}: ${message}`, {cause: error})
}
