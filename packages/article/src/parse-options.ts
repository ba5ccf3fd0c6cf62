import type {LanguageCode} from '@presscheck/languages'
import type {FieldName} from './draft.ts'
import type {Format} from './model.ts'

/** What a host knows of a text beyond its characters. */
export interface ParseOptions {
  /** Names the format by its ending, and may hold a date, a slug and a language. Slashes, any root. */
  readonly path?: string
  /** Overrules the ending of `path`. */
  readonly format?: Format
  /** The language that the site declares; what the article says of itself goes before it. */
  readonly language?: LanguageCode
  /** The languages that the site is written in: a vote that is close falls to one of them. */
  readonly languages?: readonly LanguageCode[]
  /** Hosts of the site, without scheme and path. */
  readonly hosts?: readonly string[]
  /** Offsets in the source of each U+FFFD that stands for bytes which could not be read. Rising. */
  readonly undecodable?: readonly number[]
  /** Keys of the metadata that the site uses for a field, before the usual ones. */
  readonly keys?: Partial<Record<FieldName | 'text', readonly string[]>>
}
