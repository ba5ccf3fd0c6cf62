import {relative, resolve} from 'node:path'
import {type Provenance, resolveConfig} from '@presscheck/config'
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import {Project} from '../project.ts'
import {table} from './table.ts'

/** What holds for a file: the configurations that count, what they say of the site, and each rule with its origin. */
export async function showConfig(args: Arguments, cwd: string): Promise<string> {
  const [name] = args.operands
  if (name === undefined) throw new Problem('Which file? Name one, as in presscheck config posts/today.md.')
  const file = resolve(cwd, name)
  const project = new Project(args, cwd)
  const layers = await project.layersFor(file)
  const {preset, rules, byLanguage, site, directives, phrases} = resolveConfig(layers, file)
  const linter = await project.linterFor(file)
  const origin = ({file: from, override}: Provenance) =>
    `${relative(cwd, from) || from}${override === undefined ? '' : `, override ${override + 1}`}`
  const rows = linter.rules.map(({rule, severity}) => {
    const row = rules.findLast(({selector}) => matches(selector, rule.id))
    return [severity, rule.id, row ? `${origin(row.from)} (${row.selector})` : `preset ${preset}`]
  })
  return [
    `Configurations: ${layers.length === 0 ? 'none' : layers.map((layer) => relative(cwd, layer.file)).join(', ')}`,
    `Preset: ${preset}`,
    ...(Object.keys(site).length > 0 ? [`Site: ${JSON.stringify(site)}`] : []),
    ...(Object.keys(directives).length > 0 ? [`Directives: ${JSON.stringify(directives)}`] : []),
    ...(phrases.length > 0 ? [`Phrases of your own: ${phrases.length}`] : []),
    ...byLanguage.map(({languages, rows: own}) => (
      `For ${languages.join(', ')}: ${own.map(({selector, setting}) => `${selector} ${JSON.stringify(setting)}`).join(', ')}`
    )),
    '',
    table(rows),
  ].join('\n')
}

function matches(selector: string, id: string): boolean {
  return selector === '*' || selector === id || (selector.endsWith('/*') && id.startsWith(selector.slice(0, -1)))
}
