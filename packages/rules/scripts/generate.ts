/**
 * Writes all that follows from the rule files: the index, the preset lists, a doc page a rule with an overview,
 * and the types and the JSON Schema of their settings. Run it after a rule was added, renamed or changed.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {Rule} from '@presscheck/rule-kit'
import {presetNames, settingIn} from '../src/presets.ts'
import {overviewPage, rulePage} from './rule-pages.ts'
import {packageFolder, ruleIds} from './rule-files.ts'
import {ruleOptionsModule} from './rule-options.ts'
import {settingsSchema} from './settings-schema.ts'
import {readMeasurements} from './measurements.ts'

const ids = ruleIds()
write('src/generated/rules.ts', rulesModule(ids))

const {rules} = await import('../src/generated/rules.ts')
checkIds(rules, ids)
write('src/generated/presets.ts', presetsModule(rules))
write('src/generated/rule-options.ts', ruleOptionsModule(rules, notice()))
write('src/generated/settings.schema.json', `${JSON.stringify(settingsSchema(rules), null, 2)}\n`)

rmSync(new URL('docs/rules/', packageFolder), {recursive: true, force: true})
const measurements = readMeasurements()
for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule, measurements[rule.id]))
write('docs/rules/README.md', overviewPage(rules))

function rulesModule(all: readonly string[]): string {
  const imports = all.map((id, index) => `import rule${index} from '../${id}.ts'`)
  const names = all.map((_, index) => `  rule${index},`)
  return [
    notice(),
    "import type {Rule} from '@presscheck/rule-kit'",
    ...imports,
    '',
    '/** Every rule, by group and name. */',
    'export const rules: readonly Rule[] = [',
    ...names,
    ']',
    '',
  ].join('\n')
}

function presetsModule(all: readonly Rule[]): string {
  const lists = presetNames.map((preset) => {
    const rows = all.map((rule) => `    '${rule.id}': ${JSON.stringify(settingIn(preset, rule)).replaceAll('"', "'")},`)
    return [`  ${preset}: {`, ...rows, '  },'].join('\n')
  })
  return [
    notice(),
    "import type {RuleSettings} from '@presscheck/rule-kit'",
    "import type {PresetName} from '../presets.ts'",
    '',
    '/** How each rule is set in each preset. */',
    'export const presets: Readonly<Record<PresetName, RuleSettings>> = {',
    ...lists,
    '}',
    '',
  ].join('\n')
}

function notice(): string {
  return '// Generated from the rule files: run `npm run generate`.'
}

/** A rule's id is its path, so that nobody has to search. */
function checkIds(all: readonly Rule[], expected: readonly string[]): void {
  for (const [index, {id}] of all.entries()) {
    if (id !== expected[index]) throw new Error(`src/${expected[index] ?? ''}.ts calls itself ${id}. Make the two agree.`)
  }
}

function write(path: string, text: string): void {
  const file = new URL(path, packageFolder)
  mkdirSync(new URL('./', file), {recursive: true})
  if (read(file) !== text) writeFileSync(file, text)
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
