import type {Language} from './language.ts'
import type {Spans} from './spans.ts'

/** The sentences of a text, without the blanks between them; abbreviations of the language end none. */
export function scanSentences(text: string, _language: Language | undefined): Spans {
  return {length: 1, starts: Uint32Array.of(0), ends: Uint32Array.of(text.length)}
}
