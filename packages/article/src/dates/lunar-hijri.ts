import {type CalendarDay, dayOfNumber} from './calendar.ts'
import {firstLunarDay, firstLunarYear, longLunarMonths} from './generated/umm-al-qura.ts'

/** Names of the lunar months as people write them besides ICU: in transcription, in the genitive, apart or together. */
export const lunarMonthForms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ar: [
    ['المحرم', 'محرم الحرام'], ['صفر الخير'], ['ربيع أول'], ['ربيع الثاني', 'ربيع ثاني', 'ربيع ثان'],
    ['جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جمادي الأول', 'جمادي الأولى'],
    ['جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جماد الثاني', 'جمادي الآخرة', 'جمادي الثانية', 'جماد الآخر'],
    [], [], ['رمضان المبارك'], [], ['ذي القعدة', 'ذوالقعدة'], ['ذي الحجة', 'ذوالحجة'],
  ],
  fa: [
    ['محرم الحرام'], [], ['ربیع الاول'], ['ربیع الثانی', 'ربیع الآخر'], ['جمادی الاول', 'جمادی الاولی'],
    ['جمادی الثانی', 'جمادی الثانیه', 'جمادی الآخر'], [], [], [], [], ['ذی القعده', 'ذوالقعده'], ['ذی الحجه', 'ذوالحجه'],
  ],
  ur: [
    ['محرم الحرام'], ['صفر المظفر'], ['ربیع الاول'], ['ربیع الثانی'], ['جمادی الاولیٰ'], ['جمادی الثانیہ', 'جمادی الاخریٰ'],
    ['رجب المرجب'], ['شعبان المعظم'], ['رمضان المبارک'], ['شوال المکرم'],
    ['ذی القعد', 'ذیقعدہ', 'ذی قعدہ', 'ذوالقعدہ', 'ذی القعدہ'], ['ذوالحجہ', 'ذی الحجہ', 'ذی الحج'],
  ],
  id: [
    ['muharram'], ['shafar'], ['rabiul awal', 'rabiul awwal'], ['rabiul akhir', 'rabiuts tsani'],
    ['jumadil awal', 'jumadal ula', 'jumadil ula'], ['jumadil akhir', 'jumadal akhirah', 'jumadats tsaniyah'],
    [], ['syaban', 'sya’ban'], ['ramadhan', 'romadhon'], ['syawwal'], ['dzulkaidah', 'dzulqa’dah', 'zulkaedah', 'dzulqadah'],
    ['dzulhijjah', 'zulhijjah', 'dzulhijah'],
  ],
  ms: [
    ['muharram'], [], ['rabiulawwal'], ['rabiulthani'], ['jamadil awal'], ['jamadil akhir', 'jamadilthani'],
    [], ['syaaban', 'syaban'], ['ramadhan'], [], ['zulkaidah'], ['zulhijjah'],
  ],
  tr: [[], ['sefer'], [], [], [], [], [], [], [], [], [], []],
  en: [
    ['muharam'], ['safer'], ['rabi al awwal', 'rabi ul awwal', 'rabi al awal'],
    ['rabi al thani', 'rabi al akhir', 'rabi ath thani', 'rabi ul thani'],
    ['jumada al awwal', 'jumada al ula', 'jumada al awwal', 'jumada al oula'],
    ['jumada al thani', 'jumada al akhira', 'jumada al akhirah', 'jumada ath thani', 'jumada al thaniyah'],
    [], ['shaban', 'shaaban'], ['ramadhan', 'ramazan'], ['shawal'],
    ['dhu al qadah', 'dhul qadah', 'dhu al qada', 'dhul qada', 'zul qadah', 'dhu al qidah'],
    ['dhu al hijjah', 'dhul hijjah', 'dhu al hijja', 'dhul hijja', 'zul hijjah', 'zilhajj'],
  ],
}

/** True for years that only this calendar can mean beside the name of one of its months: 1882 to 2077. */
export function isLunarHijriYear(year: number): boolean {
  return year >= firstLunarYear && year < firstLunarYear + longLunarMonths.length
}

/**
 * The Gregorian day of a day in the calendar of Umm al-Qura, and whether that day exists. Where the month begins with
 * the sighting of the moon, the day may be one beside it; so a thirtieth day of any month may exist somewhere.
 */
export function fromLunarHijri({year, month, day}: CalendarDay): CalendarDay & {readonly exists: boolean} {
  const daysBefore = yearStarts()[year - firstLunarYear] ?? 0
  return {
    ...dayOfNumber(firstLunarDay + daysBefore + daysOfMonths(longMonthsOf(year), month - 1) + day - 1),
    exists: day >= 1 && day <= longestMonth,
  }
}

const longestMonth = 30
const monthsOfYear = 12

let starts: readonly number[] | undefined

/** Days from the first of the table to the first of each of its years. */
function yearStarts(): readonly number[] {
  if (starts) return starts
  let days = 0
  return starts = longLunarMonths.map((longMonths) => {
    const start = days
    days += daysOfMonths(longMonths, monthsOfYear)
    return start
  })
}

function longMonthsOf(year: number): number {
  return longLunarMonths[year - firstLunarYear] ?? 0
}

/** Days of the first months of a year. */
function daysOfMonths(longMonths: number, count: number): number {
  let days = 0
  for (let month = 0; month < count; month++) days += longMonths & (1 << month) ? longestMonth : longestMonth - 1
  return days
}

const eraAfter =
  /^[\s,،]{0,2}(?:AH|A\.H\.|H(?!\.\p{L})|Hijriy?ah|Hijri|Hijriyah|Hijrah|hicri|hijriy|هـ|ه(?:‍)?(?:\.\s?ق)?|ق|ہجری|ھ|হিজরি|हिजरी)\.?(?![\p{L}\p{N}])/iu

/** Where a lunar date ends, with the name of the era behind its year: `1447 H`, `١٤٤٧ هـ`. */
export function endWithEra(text: string, end: number): number {
  return end + (eraAfter.exec(text.slice(end, end + 12))?.[0].length ?? 0)
}

/** True where figures say themselves that they count from the Hijra: `١٤٤٧/٩/١ هـ`. */
export function isFollowedByEra(text: string, end: number): boolean {
  return endWithEra(text, end) > end
}
