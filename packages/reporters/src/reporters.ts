import type {Reporter} from './reporter.ts'

/** Each reporter by the name that `--format` takes. Only those that a run asks for are loaded. */
const loaders = {
  stylish: async () => (await import('./stylish/stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./json.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type ReporterName = keyof typeof loaders

/** Whether a reporter of this name comes with Presscheck. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(loaders, name)
}

/** Every name that `--format` takes. */
export const reporterNames: readonly ReporterName[] = Object.keys(loaders).filter(isReporterName)

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return loaders[name]()
}
