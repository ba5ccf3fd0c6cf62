import {type LanguageCode, languageOf, languages} from '@presscheck/languages'

/** Codes that were replaced by others. */
const replaced: ReadonlyMap<string, LanguageCode> = new Map([
  ['in', 'id'], ['iw', 'he'], ['ji', 'yi'], ['jw', 'jv'], ['mo', 'ro'],
])

/** Codes that name no language: undetermined, several, none. */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'x', 'xx'])

/**
 * The language that a text declares, as this project spells it: `en_US` is `en`, `zh-TW` is `zh-Hant`, `in` is `id`,
 * `Indonesian` is `id`. Undefined for what is no code and no name of a language.
 */
export function normaliseLanguage(text: string): LanguageCode | undefined {
  const code = text.trim().toLowerCase().replaceAll('_', '-').split(/[.@]/, 1)[0] ?? ''
  const named = languages.find(({name}) => name.toLowerCase() === code)
  if (named) return named.code
  const [first = ''] = code.split('-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(code) || noLanguage.has(first)) return undefined
  return languageOf(code)?.code ?? replaced.get(first) ?? first
}
