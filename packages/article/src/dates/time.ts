import {readDigits} from './digits.ts'
import {zoneOffsets} from './zones.ts'

/** A time of day as written. */
export interface ClockTime {
  readonly start: number
  readonly end: number
  /** Minutes after midnight. */
  readonly minutes: number
  /** Minutes east of UTC, where a zone is given and says one thing. */
  readonly offset: number | undefined
  /** How many figures the clock takes, without the zone. */
  readonly figures: number
  /** False for a time that ISO 8601 would not take: `23:15:0`, `8:30`. */
  readonly twoFigures: boolean
}

const digits = '[0-9٠-٩۰-۹०-९০-৯๐-๙０-９]'

/** What says that a time follows. A stop between hours and minutes is only read after one, or before a zone. */
const leads = [
  'a las', 'a la', 'às', 'as', 'at', 'pukul', 'pkl', 'jam', 'um', 'gegen', 'à', 'alle ore', 'alle', 'ore', 'om', 'kl', 'klo',
  'в', 'о', 'об', 'godz', 'o godz', 'o', 'saat', 've', 'v', 'ساعت', 'الساعة', 'lúc', 'vào lúc', 'เวลา', 'بجے',
]
const halvesBefore = ['午前', '午後', '上午', '下午', '早上', '凌晨', '中午', '晚上', '오전', '오후']
const secondHalf = /^(?:p|午後|下午|晚上|오후|م|ب|ch|ph)/i

const alternatives = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|').replaceAll('.', String.raw`\.`)

const clock = new RegExp(
  String.raw`(?:(?<before>${alternatives(halvesBefore)})\s?)?(?<hours>${digits}{1,2})`
  + String.raw`(?:(?<separator>:|\.|h|\sh\s|時|时|點|点|시\s?|\sgiờ\s)(?<minutes>${digits}{2})`
  + String.raw`(?:[:.分](?<seconds>${digits}{1,2})(?:[.,]${digits}{1,9})?)?(?:[分분])?)?`
  + String.raw`(?:[\s\u00A0\u202F]?(?<half>[ap]m\b|[ap]\.\s?m\b\.?|(?:ص|م|ق\.ظ|ب\.ظ)(?!\p{L})))?`
  + String.raw`(?:\s?(?<unit>Uhr|hrs?|h|時|时|시|น\.|giờ)(?!\p{L}))?`,
  'iuy',
)

const lead = new RegExp(
  String.raw`[\s\u200E\u200F]{0,2}(?:[,،、|•·–—-][\s\u200E\u200F]{0,2}|[T(])?`
  + String.raw`(?:(?<word>${alternatives(leads)})[.:]?\s{0,2})?`,
  'uy',
)

const zone = new RegExp(
  String.raw`\s?\(?(?:(?<z>Z)|(?:UTC|GMT)?\s?(?<sign>[+\u2212-])(?<zoneHours>\d{1,2}):?(?<zoneMinutes>\d{2})?`
  + String.raw`|(?<name>${alternatives(Object.keys(zoneOffsets))}))(?![\p{L}\p{N}])\)?`,
  'uy',
)

/** The time that stands after an offset, over a comma, a bar or a word that leads to it; undefined where none does. */
export function readTimeAfter(text: string, offset: number): ClockTime | undefined {
  lead.lastIndex = offset
  const match = lead.exec(text)
  if (!match || (match[0] === '' && /[\p{L}\p{N}]/u.test(text.charAt(offset - 1)))) return undefined
  return readClock(text, offset + match[0].length, match.groups?.['word'] !== undefined)
}

/**
 * The time that stands at an offset, with its zone. `isLed` says that a word before it (`at`, `pukul`) makes a stop
 * between its figures safe.
 */
export function readClock(text: string, offset: number, isLed = false): ClockTime | undefined {
  clock.lastIndex = offset
  const match = clock.exec(text)
  if (!match?.groups) return undefined
  const {before, hours = '', separator, minutes, seconds, half, unit} = match.groups
  const clockEnd = offset + match[0].length
  const isHalved = half !== undefined || before !== undefined
  const zoned = readZone(text, clockEnd, isHalved)
  if (!minutes && !half && !before && !unit) return undefined
  if (separator === '.' && !isLed && !zoned && !half && unit === undefined) return undefined
  if (/^[:.]?\p{Nd}/u.test(text.slice(clockEnd, clockEnd + 2)) && !zoned) return undefined
  const hour = readDigits(hours)
  const minute = readDigits(minutes ?? '0')
  const inSecondHalf = secondHalf.test(half ?? before ?? '')
  if (hour > (isHalved ? 12 : 24) || minute > 59 || readDigits(seconds ?? '0') > 60) return undefined
  return {
    start: offset,
    end: zoned?.end ?? clockEnd,
    minutes: (isHalved ? (hour % 12) + (inSecondHalf ? 12 : 0) : hour) * 60 + minute,
    offset: zoned?.offset,
    figures: 1 + (minutes === undefined ? 0 : 1) + (seconds === undefined ? 0 : 1),
    twoFigures: hours.length === 2 && (seconds === undefined || seconds.length === 2),
  }
}

interface Zone {
  readonly end: number
  readonly offset: number | undefined
}

/** `ET` and its kind are only read after `a.m.` or `p.m.`: `PT` is a company in Indonesia. */
function readZone(text: string, offset: number, isHalved: boolean): Zone | undefined {
  zone.lastIndex = offset
  const match = zone.exec(text)
  if (!match?.groups) return undefined
  const {z, sign, zoneHours, zoneMinutes, name} = match.groups
  const end = offset + match[0].length
  if (z) return {end, offset: 0}
  if (name) return name.length === 2 && !isHalved ? undefined : {end, offset: zoneOffsets[name]}
  const east = Number(zoneHours) * 60 + Number(zoneMinutes ?? 0)
  return {end, offset: sign === '+' ? east : -east}
}
