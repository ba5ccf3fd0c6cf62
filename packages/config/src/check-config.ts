import * as v from 'valibot'
import type {Config} from './config.ts'
import {ConfigError} from './config-error.ts'
import type {DataFile, ValuePath} from './data-file.ts'
import {didYouMean} from './did-you-mean.ts'
import {codeConfigSchema, dataConfigSchema} from './schema.ts'

/**
 * Checks what a file says. Throws `ConfigError` with the place of the first mistake, what was expected there and
 * which name may have been meant.
 */
export function checkDataConfig(file: string, data: DataFile): Config {
  const result = v.safeParse(dataConfigSchema, data.value)
  if (result.success) return clean(result.output)
  const [issue] = result.issues
  throw new ConfigError(file, data.locate(pathOf(issue)), describe(issue))
}

/** Checks what a module exports as its default. Throws `ConfigError`. */
export function checkCodeConfig(file: string, value: unknown): Config {
  const result = v.safeParse(codeConfigSchema, value)
  if (result.success && isConfig(value)) return value
  const [issue] = result.issues ?? []
  throw new ConfigError(file, undefined, issue ? describe(issue) : 'Export the configuration as default.')
}

/** Says to the compiler what the schema has shown. */
function isConfig(value: unknown): value is Config {
  return v.is(codeConfigSchema, value)
}

type Issue = v.BaseIssue<unknown>

function describe(issue: Issue): string {
  const path = pathOf(issue)
  const name = path.length > 0 ? `\`${path.join('.')}\`` : 'The configuration'
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(path.at(-1) ?? '')
    return `There is no setting ${name}.${didYouMean(key, keysAt(dataConfigSchema, path.slice(0, -1)))}`
  }
  const deepest = deepestIssue(issue)
  const expected = deepest.expected?.replaceAll('|', 'or') ?? 'something else'
  return `${name} must be ${expected}, not ${deepest.received}.${didYouMean(deepest.received.replaceAll('"', ''), names(deepest.expected))}`
}

/** Of the alternatives of a union, the one that got furthest. */
function deepestIssue(issue: Issue): Issue {
  const [inner] = (issue.issues ?? []).toSorted((a, b) => pathOf(b).length - pathOf(a).length)
  return inner ? deepestIssue(inner) : issue
}

function pathOf(issue: Issue): ValuePath {
  return (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)))
}

/** The keys that the object at a path may have: found by walking down the schema. */
function keysAt(schema: unknown, path: ValuePath): readonly string[] {
  if (!isRecord(schema)) return []
  if ('wrapped' in schema) return keysAt(schema['wrapped'], path)
  const [step, ...rest] = path
  if ('item' in schema && typeof step === 'number') return keysAt(schema['item'], rest)
  const {entries} = schema
  if (!isRecord(entries)) return []
  return step === undefined ? Object.keys(entries) : keysAt(entries[step], rest)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** `("error" | "warning")` as names. */
function names(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
}

/** Leaves out keys that are there but say nothing. */
function clean(config: v.InferOutput<typeof dataConfigSchema>): Config {
  const value: unknown = JSON.parse(JSON.stringify(config))
  return isConfig(value) ? value : {}
}
