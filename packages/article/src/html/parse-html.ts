import type {Draft} from '../draft.ts'
import type {ParseOptions} from '../parse.ts'

/** TODO: the parser of this format. */
export function parseHtml(_source: string, _options: ParseOptions): Draft {
  return {format: 'html', blocks: [], metadata: [], frontMatter: undefined, readings: [], comments: []}
}
