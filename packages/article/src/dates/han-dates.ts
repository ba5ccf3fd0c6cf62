import type {LanguageCode} from '@presscheck/languages'
import {eras} from './eras.ts'
import type {FoundDay} from './found-day.ts'
import {dayWithUnits} from './units.ts'

const numerals = '〇一二三四五六七八九'
const written = new RegExp(
  `(${Object.keys(eras).join('|')})?([${numerals}零元十]{1,4})年([${numerals}十]{1,3})月([${numerals}十廿卅]{1,3})[日號号]`, 'g',
)

/** Dates whose figures are words: `二〇二五年十二月七日`, `令和七年十二月七日`. */
export function findHanDays(text: string, language: LanguageCode): readonly FoundDay[] {
  const days: FoundDay[] = []
  for (const match of text.matchAll(written)) {
    const [whole, eraName = '', year = '', month = '', day = ''] = match
    const found = dayWithUnits(eraName, language, {
      year: readNumerals(year), month: readNumerals(month), day: readNumerals(day),
      start: match.index, end: match.index + whole.length, lastFigure: -1,
    })
    if (found) days.push(found)
  }
  return days
}

/** Figure by figure (`二〇二五`) or with tens (`二十三`, `廿三`). */
function readNumerals(text: string): number {
  if (text === '元') return 1
  const plain = text.replaceAll('零', '〇').replace('廿', '二十').replace('卅', '三十')
  const [tens, ones] = plain.split('十')
  if (ones === undefined) return readFigures(plain)
  return (tens === '' ? 1 : readFigures(tens ?? '')) * 10 + readFigures(ones)
}

function readFigures(text: string): number {
  let value = 0
  for (const figure of text) value = value * 10 + numerals.indexOf(figure)
  return value
}
