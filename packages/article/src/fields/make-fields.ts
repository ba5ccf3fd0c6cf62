import type {LanguageCode} from '@presscheck/languages'
import type {Draft} from '../draft.ts'
import type {Field, Fields} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'

const empty: Field<never> = {candidates: [], chosen: undefined}

/** Every field of an article, from its metadata, readings, blocks and path, by the order of `origins.ts`. */
export function makeFields(_source: string, _draft: Draft, _options: ParseOptions, _detected: LanguageCode): Fields {
  return {
    title: empty, description: empty, authors: empty, published: empty, modified: empty, language: empty,
    canonical: empty, siteName: empty,
  }
}
