import {configIn, type GeneratorName} from '@presscheck/config'
import type {PresetName} from '@presscheck/linter'
import {basename} from 'node:path'
import type {PlannedFile} from './planned-file.ts'

/** The configuration: as short as it can be, with a word on what else there is. */
export function configFile(folder: string, preset: PresetName, generator: GeneratorName | undefined): PlannedFile {
  const present = configIn(folder)
  return {
    name: present === undefined ? 'presscheck.config.yaml' : basename(present),
    text: `# What Presscheck checks here, and how. \`presscheck config FILE\` shows what holds for a file.
preset: ${preset}
site:
  generator: ${generator ?? 'none'}
# ignore: [drafts/**]
# rules:
#   title/no-cut-end: off
`,
    addition: `preset: ${preset}\nsite:\n  generator: ${generator ?? 'none'}\n`,
  }
}
