import type {Draft} from '../draft.ts'
import type {ParseOptions} from '../parse-options.ts'

/** TODO: the parser of this format. */
export function parseRecord(_source: string, _options: ParseOptions): Draft {
  return {format: 'record', blocks: [], metadata: [], frontMatter: undefined, readings: [], comments: []}
}
