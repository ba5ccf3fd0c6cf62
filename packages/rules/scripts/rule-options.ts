import type {Rule} from '@presscheck/rule-kit'
import {toJsonSchema} from '@valibot/to-json-schema'

type Schema = ReturnType<typeof toJsonSchema>

/** The module that says to the compiler which options each rule takes. */
export function ruleOptionsModule(rules: readonly Rule[], notice: string): string {
  const options = rules.map((rule) => [rule, toJsonSchema(rule.options, {typeMode: 'input'})] as const)
  return [
    notice,
    '',
    '/** What a rule takes that has no options. */',
    'export type NoOptions = Readonly<Record<string, never>>',
    '',
    '/** The options of each rule; a plugin adds those of its own by `declare module`. */',
    'export interface RuleOptions {',
    ...options.flatMap(([{id, summary}, schema]) => [comment(summary, '  '), `  readonly '${id}': ${optionsType(schema)}`]),
    '}',
    '',
  ].join('\n')
}

function optionsType({properties = {}}: Schema): string {
  const entries = Object.entries(properties)
  if (entries.length === 0) return 'NoOptions'
  const lines = entries.flatMap(([name, property]) => {
    if (typeof property !== 'object') throw new Error(`The option ${name} has no type.`)
    const {description = '', default: standard} = property
    return [comment(`${description} By default: ${JSON.stringify(standard)}.`, '    '), `    readonly ${name}?: ${typeOf(property)}`]
  })
  return `{\n${lines.join('\n')}\n  }`
}

/** As much of JSON Schema as options of rules use. */
function typeOf({type, enum: values, items}: Schema): string {
  if (values) return values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ')
  if (type === 'array' && typeof items === 'object' && !Array.isArray(items)) return `readonly (${typeOf(items)})[]`.replace(/\((\w+)\)/, '$1')
  if (type === 'integer') return 'number'
  if (type === 'number' || type === 'string' || type === 'boolean') return type
  throw new Error(`No type is known for an option of ${JSON.stringify(type)}: teach scripts/rule-options.ts.`)
}

function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replaceAll('*/', '*')} */`
}
