import type {Draft} from './draft.ts'
import type {Format} from './model.ts'
import type {ParseOptions} from './parse-options.ts'

/** Reads a source of one format. Never throws; linear in the length of the source. */
export type FormatParser = (source: string, options: ParseOptions) => Draft

const byEnding: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['md', 'markdown'], ['markdown', 'markdown'], ['mdown', 'markdown'], ['mkd', 'markdown'], ['qmd', 'markdown'],
  ['rmd', 'markdown'], ['mdx', 'mdx'], ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'], ['txt', 'text'],
  ['text', 'text'], ['json', 'record'],
])

/** The format that a path's ending names; plain text where it names none. */
export function formatOf(path: string): Format {
  return byEnding.get(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? 'text'
}
