import {dirname, relative, resolve} from 'node:path'
import {type ConfigLayer, generatorOf, type Provenance, type ResolvedConfig, resolveConfig} from '@presscheck/config'
import type {Arguments} from '../arguments.ts'
import {BaselinePlaces} from '../baseline/baseline-places.ts'
import {profilePlace} from '../corpus/profile-place.ts'
import {Problem} from '../problem.ts'
import {Project} from '../project.ts'
import {table} from './table.ts'

/** What holds for a file: the configurations that count, what they say, and each rule; all with where it came from. */
export async function showConfig(args: Arguments, cwd: string): Promise<string> {
  const [name] = args.operands
  if (name === undefined) throw new Problem('Which file? Name one, as in presscheck config posts/today.md.')
  const file = resolve(cwd, name)
  const project = new Project(args, cwd)
  const layers = await project.layersFor(file)
  const config = resolveConfig(layers, file)
  const baseline = args.baseline === false ? undefined : await new BaselinePlaces(args, cwd, project).of(file)
  const profile = await profilePlace(args, cwd, project)
  const nameOf = (path: string): string => relative(cwd, path) || path
  const settings = [
    ['configurations', layers.length === 0 ? 'none' : layers.map((layer) => nameOf(layer.file)).join(', ')],
    ...settingRows(config, layers, nameOf),
    ...(layers.some(({config: {site}}) => site?.generator) ? [] : detectedGenerator(file)),
    ...(baseline === undefined ? [] : [['baseline', nameOf(baseline)]]),
    ...(profile === undefined ? [] : [['profile', nameOf(profile.file)]]),
  ]
  const rows = settings.map(([key = '', value = '', from]) => [key, from === undefined ? value : `${value} (${from})`])
  return [table(rows), table(await ruleRows(args, project, file, config, nameOf))].join('\n')
}

type NameOf = (path: string) => string

/** The settings beside rules, each with the last file that says so. */
function settingRows(
  {preset, byLanguage, site, directives, phrases}: ResolvedConfig, layers: readonly ConfigLayer[], nameOf: NameOf,
): readonly string[][] {
  const saidBy = (says: (config: ConfigLayer['config']) => unknown): string => {
    const layer = layers.findLast(({config}) => says(config) !== undefined)
    return layer ? nameOf(layer.file) : 'by default'
  }
  const shown = (value: unknown): string => typeof value === 'string' ? value : JSON.stringify(value)
  return [
    ['preset', preset, saidBy((config) => config.preset)],
    ...Object.entries(site).map(([key, value]) => [
      `site.${key}`, shown(value), saidBy(({site: said = {}, overrides = []}) => (
        Object.entries(said).find(([name]) => name === key)?.[1] ?? (key === 'language' ? overrides.find((row) => row.language === value) : undefined)
      )),
    ]),
    ...Object.entries(directives).map(([key, value]) => [
      `directives.${key}`, shown(value),
      saidBy(({directives: said = {}}) => Object.entries(said).find(([name]) => name === key)?.[1]),
    ]),
    ...(['files', 'ignore'] as const).flatMap((key) => (
      layers.flatMap(({file, config}) => config[key] ? [[key, shown(config[key]), nameOf(file)]] : [])
    )),
    ...(phrases.length > 0 ? [['phrases', `${phrases.length} of your own`, saidBy(({phrases: said}) => said)]] : []),
    ...byLanguage.flatMap(({languages, rows}) => rows.map(({selector, setting, from}) => (
      [`in ${languages.join(', ')}`, `${selector} ${shown(setting)}`, origin(from, nameOf)]
    ))),
  ]
}

function detectedGenerator(file: string): readonly string[][] {
  const generator = generatorOf(dirname(file))
  return generator === undefined ? [] : [['site.generator', generator, 'by the files of the site']]
}

async function ruleRows(
  args: Arguments, project: Project, file: string, {preset, rules}: ResolvedConfig, nameOf: NameOf,
): Promise<readonly string[][]> {
  const linter = await project.linterFor(file)
  const asked = Object.keys(args.rules)
  return linter.rules.map(({rule, severity}) => {
    const named = asked.findLast((selector) => matches(selector, rule.id))
    const row = rules.findLast(({selector}) => matches(selector, rule.id))
    const from = row ? `${origin(row.from, nameOf)} (${row.selector})` : `preset ${preset}`
    return [severity, rule.id, named === undefined ? from : `--rule ${named}`]
  })
}

function origin({file, override}: Provenance, nameOf: NameOf): string {
  return `${nameOf(file)}${override === undefined ? '' : `, override ${override + 1}`}`
}

function matches(selector: string, id: string): boolean {
  return selector === '*' || selector === id || (selector.endsWith('/*') && id.startsWith(selector.slice(0, -1)))
}
