import type {Reporter} from './reporter.ts'

export type ReporterName =
  | 'stylish' | 'compact' | 'json' | 'jsonl' | 'sarif' | 'junit' | 'checkstyle' | 'github' | 'gitlab' | 'rdjson' | 'markdown'
  | 'html'

/** Each reporter by the name that `--format` takes. Only those that a run asks for are loaded. */
const loaders: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish/stylish.ts')).stylish,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./json.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
}

/** Whether a reporter of this name comes with Presscheck. */
export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(loaders, name)
}

/** Every name that `--format` takes. */
export const reporterNames: readonly ReporterName[] = Object.keys(loaders).filter(isReporterName)

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return loaders[name]()
}
