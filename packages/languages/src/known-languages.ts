import type {Language, LanguageCode} from './language.ts'
import {languages} from './languages.ts'

let known: readonly Language[] = languages

/** The languages that texts are read by now: those of this package, and within `withLanguages` those given there. */
export function knownLanguages(): readonly Language[] {
  return known
}

/** The languages of this package with others: one of a known code stands in the place of ours. */
export function besideOurs(others: readonly Language[]): readonly Language[] {
  const codes = new Set(others.map(({code}) => code))
  return [...languages.filter(({code}) => !codes.has(code)), ...others]
}

/**
 * Does some work by other languages than those of this package. Reading and linting never wait, so that nobody else
 * comes in between. What is made of a list is kept for it: hand in the same one each time.
 */
export function withLanguages<Result>(others: readonly Language[], work: () => Result): Result {
  const before = known
  known = others
  try {
    return work()
  } finally {
    known = before
  }
}

/** Keeps what is made of the languages that are known, for each list of them. */
export function perLanguages<Made>(make: (languages: readonly Language[]) => Made): () => Made {
  interface Kept {
    readonly of: readonly Language[]
    readonly made: Made
  }
  const all = new WeakMap<readonly Language[], Kept>()
  let last: Kept | undefined
  return () => {
    if (last?.of === known) return last.made
    last = all.get(known) ?? {of: known, made: make(known)}
    all.set(known, last)
    return last.made
  }
}

/** Codes that name a language of ours by another name: older codes, and countries that tell how Chinese is written. */
const otherCodes: ReadonlyMap<string, LanguageCode> = new Map([
  ['in', 'id'], ['zh', 'zh-hans'], ['zh-cn', 'zh-hans'], ['zh-sg', 'zh-hans'], ['zh-my', 'zh-hans'],
  ['zh-tw', 'zh-hant'], ['zh-hk', 'zh-hant'], ['zh-mo', 'zh-hant'], ['cmn', 'zh-hans'], ['yue', 'zh-hant'],
])

const byCode = perLanguages((all) => new Map(all.map((language) => [language.code.toLowerCase(), language])))

/** Languages by the codes that were asked for: rules ask for those of each block. */
const asked = perLanguages(() => new Map<LanguageCode, Language | undefined>())
/** What articles declare can be anything; more codes than this are forgotten. */
const mostAsked = 1000

/**
 * The language of a code, of whatever case: exact, else by fewer and fewer of its parts (`pt-BR` and `pt_BR` are
 * `pt`, `zh-TW` is `zh-Hant`); undefined where nobody knows it.
 */
export function languageOf(code: LanguageCode): Language | undefined {
  const before = asked()
  const found = before.get(code)
  if (found || before.has(code)) return found
  if (before.size >= mostAsked) before.clear()
  const language = findLanguage(code)
  before.set(code, language)
  return language
}

function findLanguage(code: LanguageCode): Language | undefined {
  const parts = code.toLowerCase().split(/[-_]/)
  for (let count = parts.length; count > 0; count--) {
    const shorter = parts.slice(0, count).join('-')
    const language = byCode().get(otherCodes.get(shorter) ?? shorter)
    if (language) return language
  }
  return undefined
}
