import {type Language, type LanguageCode, languageOf, perLanguages, unknownLanguage} from '@presscheck/languages'
import {solarHijriMonths} from './eras.ts'
import {lunarMonthNames, monthNames, weekdayNames} from './generated/icu-names.ts'
import {lunarMonthForms} from './lunar-hijri.ts'

/** A month or weekday that a word names in one language. */
interface Name {
  /** Months from 1, weekdays from 0 for Sunday. */
  readonly index: number
  readonly language: LanguageCode
  readonly calendar: 'gregorian' | 'solar-hijri' | 'lunar-hijri'
}

/** What a word names; its language is that of the text where it shares the name, else the best known that has it. */
export interface DateName extends Name {
  /** Every language in which it means the same. */
  readonly sharedBy: readonly LanguageCode[]
}

type NameTable = ReadonlyMap<string, readonly Name[]>

/** English is read everywhere, whatever the language of the text. */
const lingua = 'en'

/** Names this short mean other things in other languages: `set`, `di`, `so`. */
const shortName = /^\p{Script=Latin}{1,3}$/u

const months = perLanguages((languages) => withHijriMonths(makeTable(languages, 'months', monthNames, 1)))
const weekdays = perLanguages((languages): NameTable => makeTable(languages, 'weekdays', weekdayNames, 0))

/** The month that a word names in the language of the text, else in any. */
export function findMonth(word: string, textLanguage: LanguageCode): DateName | undefined {
  return choose(lookUp(months(), word), word, textLanguage)
}

/** The weekday that a word names; `near` is the language of the month beside it. */
export function findWeekday(word: string, textLanguage: LanguageCode, near?: LanguageCode): DateName | undefined {
  return choose(lookUp(weekdays(), word), word, textLanguage, near)
}

/** Words compared by this differ in no letter: case, stops, hyphens, accents, points and letter variants are folded. */
export function foldName(word: string): string {
  const lower = word.toLowerCase()
  if (!/[^ -~]/.test(lower)) return /[.'-]/.test(lower) ? lower.replaceAll(/[.']/g, '').replaceAll('-', ' ') : lower
  return lower
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F\u064B-\u0655\u0670]|[.\u0640\u200C\u0970\u05F3’'‘`\u02BB\u02BC\u02BF]/g, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('-', ' ')
    .replaceAll(/[یى]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/[ۃہ]/g, 'ه')
}

/** What languages fuse with a name inside a date: Hebrew `in`, the Basque genitive, the Thai `on the`. */
const affixes: Readonly<Record<LanguageCode, RegExp>> = {he: /^ב/, eu: /ren$/, th: /ที่$/}

function lookUp(table: NameTable, word: string): readonly Name[] | undefined {
  const name = foldName(word)
  const names = table.get(name) ?? (name.includes(' ') ? table.get(closed(name)) : undefined)
  if (names) return names
  for (const [code, affix] of Object.entries(affixes)) {
    const found = affix.test(name) ? table.get(name.replace(affix, '')) : undefined
    if (found) return found.filter(({language}) => language === code)
  }
  return undefined
}

function choose(
  names: readonly Name[] = [], word: string, text: LanguageCode, near?: LanguageCode,
): DateName | undefined {
  const own = languageOf(text)?.code ?? text.split('-', 1)[0]
  const inLanguage = (code: LanguageCode | undefined) => names.find(({language}) => language === code)
  const isTelling = text === unknownLanguage || !shortName.test(foldName(word))
  const name = inLanguage(near) ?? inLanguage(own) ?? inLanguage(lingua) ?? (isTelling ? names[0] : undefined)
  return name && {...name, sharedBy: names.filter(({index}) => index === name.index).map(({language}) => language)}
}

/** The lexicons first, then every language that ICU has. */
function makeTable(
  languages: readonly Language[],
  lexicon: 'months' | 'weekdays',
  rest: Readonly<Record<string, string>>,
  first: number,
): Map<string, Name[]> {
  const table = new Map<string, Name[]>()
  const add = (form: string, index: number, language: LanguageCode) => {
    addName(table, foldName(form), {index, language, calendar: 'gregorian'})
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
  return table
}

function withHijriMonths(table: Map<string, Name[]>): NameTable {
  solarHijriMonths.forEach((forms, i) => {
    for (const form of forms) addName(table, foldName(form), {index: i + 1, language: 'fa', calendar: 'solar-hijri'})
  })
  for (const [language, names] of Object.entries(lunarMonthNames)) {
    names.split('|').forEach((name, i) => {
      for (const form of [name, ...lunarMonthForms[language]?.[i] ?? []]) {
        addName(table, closed(foldName(form)), {index: i + 1, language, calendar: 'lunar-hijri'})
      }
    })
  }
  return table
}

function addName(table: Map<string, Name[]>, key: string, name: Name): void {
  const names = table.get(key)
  if (!names) table.set(key, [name])
  else if (!names.some(({language}) => language === name.language)) names.push(name)
}

/** Names of lunar months are written together and apart: `Rabiul Awal`, `Rabiulawal`. */
function closed(name: string): string {
  return name.replaceAll(' ', '')
}
