import type {Draft} from '../draft.ts'
import type {ParseOptions} from '../parse.ts'

/** TODO: the parser of this format. */
export function parseMarkdown(_source: string, _options: ParseOptions): Draft {
  return {format: 'markdown', blocks: [], metadata: [], frontMatter: undefined, readings: [], comments: []}
}
