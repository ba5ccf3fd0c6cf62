import {knownLanguages, type LanguageCode, languageOf} from '@presscheck/languages'

/** Codes that were replaced by others. */
const replaced: ReadonlyMap<string, LanguageCode> = new Map([
  ['in', 'id'], ['iw', 'he'], ['ji', 'yi'], ['jw', 'jv'], ['mo', 'ro'],
])

/** ISO 639-1, with the codes that it dropped. */
const twoLetterCodes: ReadonlySet<string> = new Set((
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es '
  + 'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw '
  + 'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng '
  + 'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv '
  + 'sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' '))

/** True where the first two letters of a locale name a language: `go` is a folder, `gd_GB` Scottish Gaelic. */
export function isKnownCode(locale: string): boolean {
  return twoLetterCodes.has(locale.slice(0, 2).toLowerCase())
}

/** Codes that name no language: undetermined, several, none. */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'x', 'xx'])

/**
 * The language that a text declares, as this project spells it: `en_US` is `en`, `zh-TW` is `zh-Hant`, `in` is `id`,
 * `Indonesian` is `id`. Undefined for what is no code and no name of a language.
 */
export function normaliseLanguage(text: string): LanguageCode | undefined {
  const code = text.trim().toLowerCase().replaceAll('_', '-').split(/[.@]/, 1)[0] ?? ''
  const named = knownLanguages().find(({name}) => name.toLowerCase() === code)
  if (named) return named.code
  const [first = ''] = code.split('-')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(code) || noLanguage.has(first)) return undefined
  return languageOf(code)?.code ?? replaced.get(first) ?? first
}
