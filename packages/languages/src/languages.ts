import {arabic} from './ar/index.ts'
import {bengali} from './bn/index.ts'
import {czech} from './cs/index.ts'
import {german} from './de/index.ts'
import {english} from './en/index.ts'
import {spanish} from './es/index.ts'
import {persian} from './fa/index.ts'
import {french} from './fr/index.ts'
import {hindi} from './hi/index.ts'
import {indonesian} from './id/index.ts'
import {italian} from './it/index.ts'
import {japanese} from './ja/index.ts'
import {korean} from './ko/index.ts'
import type {Language, LanguageCode} from './language.ts'
import {malay} from './ms/index.ts'
import {dutch} from './nl/index.ts'
import {polish} from './pl/index.ts'
import {portuguese} from './pt/index.ts'
import {russian} from './ru/index.ts'
import {thai} from './th/index.ts'
import {turkish} from './tr/index.ts'
import {ukrainian} from './uk/index.ts'
import {urdu} from './ur/index.ts'
import {vietnamese} from './vi/index.ts'
import {simplifiedChinese} from './zh-Hans/index.ts'
import {traditionalChinese} from './zh-Hant/index.ts'

/** Every language there is a folder for, by code. */
export const languages: readonly Language[] = [
  arabic, bengali, czech, german, english, spanish, persian, french, hindi, indonesian, italian, japanese, korean,
  malay, dutch, polish, portuguese, russian, thai, turkish, ukrainian, urdu, vietnamese, simplifiedChinese,
  traditionalChinese,
]

/** Codes that name a language of ours by another name: older codes, and countries that tell how Chinese is written. */
const otherCodes: ReadonlyMap<string, LanguageCode> = new Map([
  ['in', 'id'], ['zh', 'zh-hans'], ['zh-cn', 'zh-hans'], ['zh-sg', 'zh-hans'], ['zh-my', 'zh-hans'],
  ['zh-tw', 'zh-hant'], ['zh-hk', 'zh-hant'], ['zh-mo', 'zh-hant'], ['cmn', 'zh-hans'], ['yue', 'zh-hant'],
])

/** Languages by the codes that were asked for: rules ask for those of each block. */
const asked = new Map<LanguageCode, Language | undefined>()
/** What articles declare can be anything; more codes than this are forgotten. */
const mostAsked = 1000

let byCode: ReadonlyMap<string, Language> | undefined

/**
 * The language of a code, of whatever case: exact, else by fewer and fewer of its parts (`pt-BR` and `pt_BR` are
 * `pt`, `zh-TW` is `zh-Hant`); undefined where there is no folder.
 */
export function languageOf(code: LanguageCode): Language | undefined {
  const known = asked.get(code)
  if (known || asked.has(code)) return known
  if (asked.size >= mostAsked) asked.clear()
  const found = findLanguage(code)
  asked.set(code, found)
  return found
}

function findLanguage(code: LanguageCode): Language | undefined {
  byCode ??= new Map(languages.map((language) => [language.code.toLowerCase(), language]))
  const parts = code.toLowerCase().split(/[-_]/)
  for (let count = parts.length; count > 0; count--) {
    const shorter = parts.slice(0, count).join('-')
    const language = byCode.get(otherCodes.get(shorter) ?? shorter)
    if (language) return language
  }
  return undefined
}
