import {basename, extname} from 'node:path'
import {configIn, type GeneratorName} from '@presscheck/config'
import type {PresetName} from '@presscheck/linter'
import type {PlannedFile} from './planned-file.ts'

interface Settings {
  readonly preset: PresetName
  readonly site: {readonly generator: GeneratorName | 'none'}
}

/** The configuration, as short as it can be: in YAML, or in the form of the one that is there. */
export function configFile(folder: string, preset: PresetName, generator: GeneratorName | undefined): PlannedFile {
  const present = configIn(folder)
  const name = present === undefined ? 'presscheck.config.yaml' : basename(present)
  const settings = {preset, site: {generator: generator ?? 'none'}} as const
  return {name, text: written(extname(name), settings), addition: yaml(settings)}
}

function written(ending: string, settings: Settings): string {
  const json = JSON.stringify(settings, null, 2)
  if (/^\.jsonc?$/.test(ending)) return `${json}\n`
  if (/^\.m?[jt]s$/.test(ending)) return `export default ${json.replace(/"(\w+)":/g, '$1:').replaceAll('"', "'")}\n`
  return `# What Presscheck checks here, and how. \`presscheck config FILE\` shows what holds for a file.
${yaml(settings)}# ignore: [drafts/**]
# rules:
#   title/no-cut-end: off
`
}

function yaml({preset, site}: Settings): string {
  return `preset: ${preset}\nsite:\n  generator: ${site.generator}\n`
}
