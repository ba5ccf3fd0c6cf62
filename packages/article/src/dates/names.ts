import {type LanguageCode, languageOf, languages, unknownLanguage} from '@presscheck/languages'
import {solarHijriMonths} from './eras.ts'
import {monthNames, weekdayNames} from './generated/icu-names.ts'

/** A month or weekday that a word names. */
export interface DateName {
  /** Months from 1, weekdays from 0 for Sunday. */
  readonly index: number
  /** That of the text where it shares the name, else the best known of those that have it. */
  readonly language: LanguageCode
  readonly calendar: 'gregorian' | 'solar-hijri'
}

type NameTable = ReadonlyMap<string, readonly DateName[]>

/** English is read everywhere, whatever the language of the text. */
const lingua = 'en'

/** Names this short mean other things in other languages: `set`, `di`, `so`. */
const shortName = /^\p{Script=Latin}{1,3}$/u

let months: NameTable | undefined
let weekdays: NameTable | undefined

/** The month that a word names in the language of the text, else in any. */
export function findMonth(word: string, textLanguage: LanguageCode): DateName | undefined {
  months ??= makeTable('months', monthNames, 1)
  return choose(lookUp(months, word), word, textLanguage)
}

/** The weekday that a word names; `near` is the language of the month beside it. */
export function findWeekday(word: string, textLanguage: LanguageCode, near?: LanguageCode): DateName | undefined {
  weekdays ??= makeTable('weekdays', weekdayNames, 0)
  const names = lookUp(weekdays, word)
  return names?.find(({language}) => language === near) ?? choose(names, word, textLanguage)
}

/** Words compared by this differ in no letter: case, stops, hyphens, accents, points and letter variants are folded. */
export function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\u064B-\u0655]|[.\u0640\u200C\u0970\u05F3’']/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('-', ' ')
    .replaceAll(/[یى]/g, 'ي')
    .replaceAll('ک', 'ك')
}

/** What languages fuse with a name inside a date: Hebrew `in`, the Basque genitive, the Thai `on the`. */
const affixes = /^ב|ren$|ที่$/

function lookUp(table: NameTable, word: string): readonly DateName[] | undefined {
  const name = foldName(word)
  return table.get(name) ?? (affixes.test(name) ? table.get(name.replace(affixes, '')) : undefined)
}

function choose(names: readonly DateName[] = [], word: string, text: LanguageCode): DateName | undefined {
  const textCode = languageOf(text)?.code ?? text.split('-', 1)[0]
  const own = names.find(({language}) => language === textCode)
  if (own) return own
  const common = names.find(({language}) => language === lingua)
  if (common || text === unknownLanguage || !shortName.test(foldName(word))) return common ?? names[0]
  return undefined
}

/** The lexicons first, then every language that ICU has. */
function makeTable(
  lexicon: 'months' | 'weekdays',
  rest: Readonly<Record<string, string>>,
  first: number,
): NameTable {
  const table = new Map<string, DateName[]>()
  const add = (form: string, index: number, language: LanguageCode, calendar: DateName['calendar'] = 'gregorian') => {
    const key = foldName(form)
    const names = table.get(key) ?? []
    if (names.some((name) => name.language === language)) return
    if (names.length === 0) table.set(key, names)
    names.push({index, language, calendar})
  }
  for (const {code, lexicons} of languages) {
    lexicons[lexicon]?.forEach((forms, i) => {
      for (const form of forms) add(form, i + first, code)
    })
  }
  for (const [code, names] of Object.entries(rest)) {
    const language = languageOf(code)?.code ?? code
    names.split('|').forEach((forms, i) => {
      for (const form of forms.split(',')) add(form, i + first, language)
    })
  }
  if (lexicon === 'months') {
    solarHijriMonths.forEach((forms, i) => {
      for (const form of forms) add(form, i + first, 'fa', 'solar-hijri')
    })
  }
  return table
}
