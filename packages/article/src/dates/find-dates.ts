import type {LanguageCode} from '@presscheck/languages'
import type {DateMention} from '../model.ts'

/**
 * The dates written in a text, in any language and the orders that people write. Of figures alone only those
 * count that are surely a date. `language` decides the order of day and month where figures leave it open.
 */
export function findDates(_text: string, _language: LanguageCode): readonly DateMention[] {
  return []
}
