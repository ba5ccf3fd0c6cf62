import {english} from './en/index.ts'
import {indonesian} from './id/index.ts'
import type {Language, LanguageCode} from './language.ts'

/** Every language there is a folder for, by code. */
export const languages: readonly Language[] = [english, indonesian]

/** Codes that name a language of ours by another name: older codes, and countries that tell how Chinese is written. */
const otherCodes: ReadonlyMap<string, LanguageCode> = new Map([
  ['in', 'id'], ['zh', 'zh-hans'], ['zh-cn', 'zh-hans'], ['zh-sg', 'zh-hans'], ['zh-my', 'zh-hans'],
  ['zh-tw', 'zh-hant'], ['zh-hk', 'zh-hant'], ['zh-mo', 'zh-hant'], ['cmn', 'zh-hans'], ['yue', 'zh-hant'],
])

let byCode: ReadonlyMap<string, Language> | undefined

/**
 * The language of a code, of whatever case: exact, else by fewer and fewer of its parts (`pt-BR` and `pt_BR` are
 * `pt`, `zh-TW` is `zh-Hant`); undefined where there is no folder.
 */
export function languageOf(code: LanguageCode): Language | undefined {
  byCode ??= new Map(languages.map((language) => [language.code.toLowerCase(), language]))
  const parts = code.toLowerCase().split(/[-_]/)
  for (let count = parts.length; count > 0; count--) {
    const shorter = parts.slice(0, count).join('-')
    const language = byCode.get(otherCodes.get(shorter) ?? shorter)
    if (language) return language
  }
  return undefined
}
