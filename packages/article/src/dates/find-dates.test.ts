import {type Language, languages} from '@presscheck/languages'
import {assert, constantFrom, integer, pre, property, string, stringMatching} from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {DateMention, WrittenDate} from '../model.ts'
import {type CalendarDay, dayOfNumber, weekdayOf} from './calendar.ts'
import {findDates} from './find-dates.ts'
import {readDate} from './read-date.ts'

/** The dates of a text, short: `2025-12-07 Sun 08:30 +420 id`. */
function shown(text: string, language: string): readonly string[] {
  return findDates(text, language).map((mention) => `${text.slice(mention.start, mention.end)} = ${reading(mention.date)}`)
}

function reading({year, month, day, weekday, minutes, offset, language, form, ambiguous, exists}: WrittenDate): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return [
    `${year}-${two(month)}-${two(day)}`,
    weekday === undefined ? [] : ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].at(weekday),
    minutes === undefined ? [] : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    offset === undefined ? [] : `UTC${offset >= 0 ? '+' : ''}${offset / 60}`,
    language ?? [], form, ambiguous ? 'ambiguous' : [], exists ? [] : 'impossible',
  ].flat().join(' ')
}

describe('dates as people write them', () => {
  it.each([
    ['en', 'The vote on December 7, 2025 was close.', 'December 7, 2025 = 2025-12-07 en named'],
    ['en', 'Signed the 7th of December, 2025, in Bonn.', '7th of December, 2025 = 2025-12-07 en named'],
    [
      'en', 'Due Sunday, Dec. 7, 2025 at 8:30 a.m. ET, in person.',
      'Sunday, Dec. 7, 2025 at 8:30 a.m. ET = 2025-12-07 Sun 08:30 en named',
    ],
    ['en', '10:45 PM, December 7, 2025', '10:45 PM, December 7, 2025 = 2025-12-07 22:45 en named'],
    ['en', 'The Sun, 7 December 2025', '7 December 2025 = 2025-12-07 en named'],
    ['id', 'Rapat digelar Senin (20/10/2026).', 'Senin (20/10/2026) = 2026-10-20 Mon id numeric'],
    [
      'id', 'Terbit 7 Desember 2025 pukul 08.30 WIB di Bogor.',
      '7 Desember 2025 pukul 08.30 WIB = 2025-12-07 08:30 UTC+7 id named',
    ],
    ['id', 'Pada hari Minggu, 07/12/2025, banjir surut.', 'Minggu, 07/12/2025 = 2025-12-07 Sun id numeric'],
    ['ms', 'Ahad, 7 Disember 2025', 'Ahad, 7 Disember 2025 = 2025-12-07 Sun ms named'],
    [
      'es', 'El domingo, 7 de diciembre de 2025 a las 8:30 h',
      'domingo, 7 de diciembre de 2025 a las 8:30 h = 2025-12-07 Sun 08:30 es named',
    ],
    ['pt', 'Em 1º de março de 2025', '1º de março de 2025 = 2025-03-01 pt named'],
    [
      'pt', 'quinta-feira, 4 de dezembro de 2025, às 14h30',
      'quinta-feira, 4 de dezembro de 2025, às 14h30 = 2025-12-04 Thu 14:30 pt named',
    ],
    ['fr', 'le samedi 1er mars 2025 à 8h30', 'samedi 1er mars 2025 à 8h30 = 2025-03-01 Sat 08:30 fr named'],
    [
      'de', 'Am Sonntag, den 7. Dezember 2025 um 8.30 Uhr begann es.',
      'Sonntag, den 7. Dezember 2025 um 8.30 Uhr = 2025-12-07 Sun 08:30 de named',
    ],
    ['de', 'Stand: 07.12.2025, 08:30 Uhr', '07.12.2025, 08:30 Uhr = 2025-12-07 08:30 numeric'],
    [
      'it', 'domenica 7 dicembre 2025, ore 10.30',
      'domenica 7 dicembre 2025, ore 10.30 = 2025-12-07 Sun 10:30 it named',
    ],
    ['nl', 'zondag 7 december 2025 om 8:30', 'zondag 7 december 2025 om 8:30 = 2025-12-07 Sun 08:30 nl named'],
    ['ru', 'Выборы прошли 7 декабря 2025 г. в 15:30.', '7 декабря 2025 г. в 15:30 = 2025-12-07 15:30 ru named'],
    ['uk', 'неділя, 7 грудня 2025 року', 'неділя, 7 грудня 2025 року = 2025-12-07 Sun uk named'],
    ['pl', 'W niedzielę 7 grudnia 2025 r. o godz. 9', 'niedzielę 7 grudnia 2025 r. = 2025-12-07 Sun pl named'],
    ['cs', 'v neděli 7. prosince 2025', 'neděli 7. prosince 2025 = 2025-12-07 Sun cs named'],
    ['tr', '7 ARALIK 2025 Pazar', '7 ARALIK 2025 Pazar = 2025-12-07 Sun tr named'],
    ['vi', 'Chủ Nhật, ngày 7 tháng 12 năm 2025', 'Chủ Nhật, ngày 7 tháng 12 năm 2025 = 2025-12-07 Sun vi named'],
    ['th', 'วันอาทิตย์ที่ 7 ธันวาคม พ.ศ. 2568', 'วันอาทิตย์ที่ 7 ธันวาคม พ.ศ. 2568 = 2025-12-07 Sun th named'],
    ['th', '7 ธ.ค. 68 เวลา 08.30 น.', '7 ธ.ค. 68 เวลา 08.30 น. = 2025-12-07 08:30 th named'],
    ['ja', '会議は2025年12月7日（日）20時30分から。', '2025年12月7日（日）20時30分 = 2025-12-07 Sun 20:30 ja named'],
    ['ja', '令和7年12月7日', '令和7年12月7日 = 2025-12-07 ja named'],
    ['zh-Hans', '签署于二〇二五年十二月七日。', '二〇二五年十二月七日 = 2025-12-07 zh-Hans named'],
    ['ja', '令和七年二月廿八日（土）', '令和七年二月廿八日（土） = 2025-02-28 Sat ja named'],
    ['ja', '令和元年5月1日', '令和元年5月1日 = 2019-05-01 ja named'],
    ['zh-Hans', '2025年12月7日星期日', '2025年12月7日星期日 = 2025-12-07 Sun zh-Hans named'],
    ['zh-Hant', '民國114年12月7日', '民國114年12月7日 = 2025-12-07 zh-Hant named'],
    ['ko', '2025년 12월 7일 일요일 오후 3시 30분', '2025년 12월 7일 일요일 오후 3시 30분 = 2025-12-07 Sun 15:30 ko named'],
    ['ko', '2025. 12. 7. (일)', '2025. 12. 7. (일) = 2025-12-07 Sun ko numeric'],
    ['ar', 'الأربعاء، 07 أكتوبر 2020', 'الأربعاء، 07 أكتوبر 2020 = 2020-10-07 Wed ar named'],
    ['ar', 'نشر في ٧ ديسمبر ٢٠٢٥', '٧ ديسمبر ٢٠٢٥ = 2025-12-07 ar named'],
    ['fa', 'یکشنبه ۱۶ آذر ۱۴۰۴', 'یکشنبه ۱۶ آذر ۱۴۰۴ = 2025-12-07 Sun fa named'],
    ['fa', '۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹', '۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹ = 2020-05-10 18:59 numeric'],
    ['ur', 'اتوار، ۷ دسمبر، ۲۰۲۵', 'اتوار، ۷ دسمبر، ۲۰۲۵ = 2025-12-07 Sun ur named'],
    ['hi', 'रविवार, ७ दिसंबर २०२५', 'रविवार, ७ दिसंबर २०२५ = 2025-12-07 Sun hi named'],
    ['bn', 'রবিবার, ৭ ডিসেম্বর, ২০২৫', 'রবিবার, ৭ ডিসেম্বর, ২০২৫ = 2025-12-07 Sun bn named'],
    ['hu', '2025. december 7., vasárnap', '2025. december 7., vasárnap = 2025-12-07 Sun hu named'],
    ['lv', 'svētdiena, 2025. gada 7. decembris', 'svētdiena, 2025. gada 7. decembris = 2025-12-07 Sun lv named'],
    ['he', 'יום ראשון, 7 בדצמבר 2025', 'יום ראשון, 7 בדצמבר 2025 = 2025-12-07 Sun he named'],
    ['sv', 'söndagen den 7 december 2025', '7 december 2025 = 2025-12-07 sv named'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toEqual([expected])
  })

  it('reads the forms of machines in a text', () => {
    expect(shown('Sun, 07 Dec 2025 08:30:00 +0700', 'en')).toEqual([
      'Sun, 07 Dec 2025 08:30:00 +0700 = 2025-12-07 Sun 08:30 UTC+7 en rfc',
    ])
    expect(shown('Date: Sun Dec  7 08:30:00 2025', 'en')).toEqual(['Sun Dec  7 08:30:00 2025 = 2025-12-07 Sun 08:30 en rfc'])
    expect(shown('at 2020-12-05T23:15:00Z, then', 'en')).toEqual(['2020-12-05T23:15:00Z = 2020-12-05 23:15 UTC+0 iso'])
    expect(findDates('2020-12-05T23:15:0Z', 'en')).toMatchObject([{date: {form: 'iso', wellFormed: false, minutes: 1395}}])
  })
})

describe('what is certain of a date', () => {
  it('is whether its day exists', () => {
    expect(shown('31 June 2025, 29 February 2024 and 30/02/2025', 'id')).toEqual([
      '31 June 2025 = 2025-06-31 en named impossible',
      '29 February 2024 = 2024-02-29 en named',
      '30/02/2025 = 2025-02-30 numeric impossible',
    ])
  })

  it('is the order of figures, where language, weekday or the figures tell', () => {
    expect(shown('12/7/2025', 'en')).toEqual(['12/7/2025 = 2025-12-07 numeric ambiguous'])
    expect(shown('12/7/2025', 'id')).toEqual(['12/7/2025 = 2025-07-12 numeric'])
    expect(shown('12/7/2025', 'en-GB')).toEqual(['12/7/2025 = 2025-07-12 numeric'])
    expect(shown('12/25/2025', 'id')).toEqual(['12/25/2025 = 2025-12-25 numeric'])
    expect(shown('7/7/2025', 'en')).toEqual(['7/7/2025 = 2025-07-07 numeric'])
    expect(shown('7.12.2025', 'en')).toEqual(['7.12.2025 = 2025-12-07 numeric'])
    expect(shown('Saturday (12/7/2025)', 'en')).toEqual(['Saturday (12/7/2025) = 2025-07-12 Sat en numeric'])
    expect(shown('Monday (12/7/2025)', 'en')).toEqual(['Monday (12/7/2025) = 2025-12-07 Mon en numeric ambiguous'])
  })

  it('is the language of its names: that of the text where it has them too', () => {
    const languageOf = (text: string, language: string) => findDates(text, language).map(({date}) => date.language)
    expect(languageOf('7 April 2025', 'id')).toEqual(['id'])
    expect(languageOf('7 April 2025', 'de')).toEqual(['de'])
    expect(languageOf('Am 10. November 2021 war Ebbe.', 'und')).toEqual(['de'])
    expect(languageOf('April 7, 2025', 'und')).toEqual(['en'])
    expect(languageOf('December 7, 2025', 'id')).toEqual(['en'])
    expect(languageOf('Wednesday, 2 September 2015', 'id')).toEqual(['en'])
    expect(languageOf('2025-12-07', 'id')).toEqual([undefined])
  })

  it('has the parts apart', () => {
    const text = 'Rapat Senin (20/10/2026) pukul 08.30 WIB.'
    const [mention] = findDates(text, 'id')
    const part = (range: DateMention['parts']['day'] | undefined) => range && text.slice(...range)
    expect(part(mention?.parts.weekday)).toBe('Senin')
    expect(part(mention?.parts.day)).toBe('20/10/2026')
    expect(part(mention?.parts.time)).toBe('08.30 WIB')
  })
})

describe('a span of days', () => {
  /** The spans of a text, short: `7–9 December 2025 = 12-07 to 12-09`. */
  const spans = (text: string, language: string) => findDates(text, language).map(({start, end, date}) => (
    `${text.slice(start, end)} = ${date.month}-${date.day}${date.lastDay ? ` to ${date.lastDay.month}-${date.lastDay.day}` : ''}`
  ))

  it.each([
    ['en', 'Open December 7–9, 2025 only.', 'December 7–9, 2025'],
    ['en', 'Open 7-9 December 2025 only.', '7-9 December 2025'],
    ['en', 'Bonn 7 – 9 December 2025', '7 – 9 December 2025'],
    ['en', 'from the 7th to the 9th of December 2025', '7th to the 9th of December 2025'],
    ['en', 'Sunday–Tuesday, Dec. 7–9, 2025', 'Dec. 7–9, 2025'],
    ['en', 'Sunday 7 to Tuesday 9 December 2025', '7 to Tuesday 9 December 2025'],
    ['de', 'vom 7.–9. Dezember 2025', '7.–9. Dezember 2025'],
    ['de', 'vom 7. bis 9. Dezember 2025', '7. bis 9. Dezember 2025'],
    ['de', '7.–9.12.2025', '7.–9.12.2025'],
    ['de', '07. - 09.12.2025', '07. - 09.12.2025'],
    ['es', 'del 7 al 9 de diciembre de 2025', '7 al 9 de diciembre de 2025'],
    ['es', '7–9 de diciembre de 2025', '7–9 de diciembre de 2025'],
    ['pt', 'de 7 a 9 de dezembro de 2025', '7 a 9 de dezembro de 2025'],
    ['fr', 'du 7 au 9 décembre 2025', '7 au 9 décembre 2025'],
    ['it', 'dal 7 al 9 dicembre 2025', '7 al 9 dicembre 2025'],
    ['nl', '7 t/m 9 december 2025', '7 t/m 9 december 2025'],
    ['id', 'Minggu-Selasa (7-9/12/2025)', '7-9/12/2025'],
    ['id', 'tanggal 7 s.d. 9 Desember 2025', '7 s.d. 9 Desember 2025'],
    ['ms', '7 hingga 9 Disember 2025', '7 hingga 9 Disember 2025'],
    ['ru', 'с 7 по 9 декабря 2025 года', '7 по 9 декабря 2025 года'],
    ['uk', 'з 7 до 9 грудня 2025 року', '7 до 9 грудня 2025 року'],
    ['pl', 'od 7 do 9 grudnia 2025 r.', '7 do 9 grudnia 2025 r.'],
    ['cs', '7.–9. prosince 2025', '7.–9. prosince 2025'],
    ['tr', '7-9 Aralık 2025', '7-9 Aralık 2025'],
    ['hu', '2025. december 7–9.', '2025. december 7–9.'],
    ['lv', '2025. gada 7.–9. decembris', '2025. gada 7.–9. decembris'],
    ['vi', 'từ 7 đến ngày 9 tháng 12 năm 2025', '7 đến ngày 9 tháng 12 năm 2025'],
    ['th', '7–9 ธ.ค. 68', '7–9 ธ.ค. 68'],
    ['ja', '会期は2025年12月7日（日）～9日（火）。', '2025年12月7日（日）～9日（火）'],
    ['zh-Hans', '2025年12月7日至9日', '2025年12月7日至9日'],
    ['zh-Hans', '2025年12月7-9日', '2025年12月7-9日'],
    ['ko', '2025년 12월 7일부터 9일까지', '2025년 12월 7일부터 9일'],
    ['ko', '2025.12.7~9', '2025.12.7~9'],
    ['ar', 'من 7 إلى 9 ديسمبر 2025', '7 إلى 9 ديسمبر 2025'],
    ['fa', '۱۶ تا ۱۸ آذر ۱۴۰۴', '۱۶ تا ۱۸ آذر ۱۴۰۴'],
    ['ur', '7 سے 9 دسمبر 2025', '7 سے 9 دسمبر 2025'],
    ['hi', '7 से 9 दिसंबर 2025', '7 से 9 दिसंबर 2025'],
    ['bn', '৭–৯ ডিসেম্বর ২০২৫', '৭–৯ ডিসেম্বর ২০২৫'],
  ])('%s: %s', (language, text, span) => {
    expect(spans(text, language)).toEqual([`${span} = 12-7 to 12-9`])
    expect(findDates(text, language)[0]?.date.weekday).toBeUndefined()
  })

  it.each([
    ['en', '30 November – 2 December 2025'],
    ['en', 'November 30 – December 2, 2025'],
    ['de', '30. November bis 2. Dezember 2025'],
    ['de', '30.11.–2.12.2025'],
    ['es', '30 de noviembre al 2 de diciembre de 2025'],
    ['id', '30/11 - 2/12/2025'],
    ['hu', '2025. november 30. – december 2.'],
    ['ja', '2025年11月30日〜12月2日'],
    ['ko', '2025년 11월 30일~12월 2일'],
    ['ru', '30 ноября — 2 декабря 2025 г.'],
  ])('over months, %s: %s', (language, text) => {
    expect(spans(text, language)).toEqual([`${text} = 11-30 to 12-2`])
  })

  it('over the end of a year begins in the year before', () => {
    expect(findDates('30 December – 2 January 2026', 'en')).toMatchObject([
      {date: {year: 2025, month: 12, day: 30, lastDay: {year: 2026, month: 1, day: 2}}},
    ])
  })

  it('exists where both of its days do', () => {
    expect(findDates('28–31 June 2025', 'en')).toMatchObject([{date: {day: 28, exists: false}}])
  })

  it.each([
    ['Issue 3 – 7 December 2025', '7 December 2025 = 12-7'],
    ['9–7 December 2025', '7 December 2025 = 12-7'],
    ['at 7:30–9 December 2025', '9 December 2025 = 12-9'],
    ['Version 3.5 - 7.12.2025', '7.12.2025 = 12-7'],
  ])('is not made of any two figures: %s', (text, expected) => {
    expect(spans(text, 'en')).toEqual([expected])
  })
})

describe('a lunar Hijri date', () => {
  it.each([
    ['id', 'Rabu, 1 Ramadan 1447 H', '2026-02-18'],
    ['id', '1 Ramadhan 1447 Hijriah', '2026-02-18'],
    ['ms', '1 Syawal 1446H', '2025-03-30'],
    ['ar', '١ رمضان ١٤٤٧ هـ', '2026-02-18'],
    ['ar', '16 جمادى الآخرة 1447هـ', '2025-12-07'],
    ['ar', '1447/09/01 هـ', '2026-02-18'],
    ['fa', '۱۵ رمضان ۱۴۴۷ ه.ق', '2026-03-04'],
    ['ur', '15 ربیع الاول 1447 ہجری', '2025-09-07'],
    ['tr', '12 Recep 1447', '2026-01-01'],
    ['en', 'Ramadan 1, 1447 AH', '2026-02-18'],
    ['en', '12 Rabi al-Awwal 1447 AH', '2025-09-04'],
    ['en', '1-3 Ramadan 1447', '2026-02-18'],
  ])('%s: %s', (language, text, expected) => {
    const [mention, ...others] = findDates(text, language)
    expect(others).toEqual([])
    expect(text.slice(mention?.start, mention?.end)).toBe(text)
    expect(mention && reading(mention.date)).toContain(expected)
    expect(mention?.date.approximate).toBe(true)
  })

  it('is none in a year of another calendar, nor a Gregorian one approximate', () => {
    expect(findDates('1 Ramadan 2025', 'id')).toEqual([])
    expect(findDates('1 Desember 2025', 'id')[0]?.date.approximate).toBe(false)
  })

  it('gives way to the same day in the other calendar', () => {
    expect(readDate('16 جمادى الآخرة 1447هـ الموافق 7 ديسمبر 2025م', {language: 'ar'}))
      .toMatchObject({year: 2025, month: 12, day: 7, approximate: false})
  })
})

describe('what only looks like a date', () => {
  it.each([
    'Version 1.12.2025.3 runs on 10.12.2025.1 and 192.168.1.1.',
    'ISBN 978-3-16-148410-0, telephone 021-555-2025 or +62 812-10-2025.',
    'It won 10/12 games in 2024-25, 3-2 and 24/7, for $7.12.',
    'Sizes 10/12/14 and 40/42/44 are sold out.',
    'See https://example.org/2025/12/07/bridge and 2025-12-07-bridge.md?d=2025-12-07.',
    'The file chart-June-30-2014-wide.jpg and log_Dec-7-2025.txt stay.',
    'See chapter 7. March 2020 was cold.',
    'Size 7 set 2020 of them aside.',
    'In 2025, 7 of 12 May.',
    'Kedelai naik 12,7 persen sepanjang 2025; skor 7-12-7.',
    'At 12:07:2025 and 25:61, room 7/13/45.',
    'A7 December 2025, #7 March 2020s.',
  ])('%s', (text) => {
    expect(shown(text, 'en')).toEqual([])
  })
})

const known = languages.filter(({lexicons}) => lexicons.dateForm !== undefined)
const days = integer({min: -170_000, max: 47_000}).map(dayOfNumber)

/** A day as a language writes it in full. */
function written({lexicons: {dateForm = '', monthsInDates = []}}: Language, {year, month, day}: CalendarDay): string {
  return dateForm
    .replace('{day}', String(day)).replace('{month}', monthsInDates[month - 1] ?? '').replace('{year}', String(year))
}

describe('any day in any language', () => {
  it('is found as its language writes it, to the character', () => {
    assert(property(constantFrom(...known), days, constantFrom('', 'x ', '«'), (language, day, before) => {
      const date = written(language, day)
      const place = {start: before.length, end: before.length + date.length}
      expect(findDates(`${before}${date}, y`, language.code)).toMatchObject([{...place, date: {...day, exists: true}}])
    }), {numRuns: 1000})
  })

  it('is the first of a span that ends with another one of its month', () => {
    const withinMonth = days.filter(({day}) => day <= 27)
    assert(property(constantFrom(...known), withinMonth, integer({min: 1, max: 28}), (language, first, last) => {
      pre(last > first.day)
      const {dateForm = ''} = language.lexicons
      const text = written({...language, lexicons: {...language.lexicons, dateForm: dateForm.replace('{day}', `{day}–${last}`)}}, first)
      expect(findDates(text, language.code)).toMatchObject([
        {start: 0, end: text.length, date: {...first, lastDay: {...first, day: last}, weekday: undefined}},
      ])
    }), {numRuns: 1000})
  })

  it('keeps the weekday before it', () => {
    const writesWeekdayFirst = known.filter(({spaced, lexicons}) => spaced && !lexicons.dateForm?.startsWith('{year}'))
    assert(property(constantFrom(...writesWeekdayFirst), days, (language, day) => {
      const weekday = weekdayOf(day)
      const text = `${language.lexicons.weekdays?.[weekday]?.[0] ?? ''}, ${written(language, day)}`
      expect(findDates(text, language.code)).toMatchObject([{start: 0, end: text.length, date: {weekday}}])
    }))
  })
})

describe('any text', () => {
  const dateLike = stringMatching(/^(?:[0-9٣۴]{1,4}|[ .,/:()-]|Dec|Desember|of|Sun|年|月|日|T|Z|pm|WIB){0,24}$/)

  it('gives mentions that lie in it, in order, apart, with their parts inside', () => {
    assert(property(dateLike, constantFrom('en', 'id', 'fa', 'und'), (text, language) => {
      let end = 0
      for (const mention of findDates(text, language)) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        end = mention.end
        expect(end).toBeLessThanOrEqual(text.length)
        const {day, weekday = day, time = day} = mention.parts
        for (const [partStart, partEnd] of [day, weekday, time]) {
          expect(partStart).toBeGreaterThanOrEqual(mention.start)
          expect(partEnd).toBeLessThanOrEqual(mention.end)
        }
      }
    }), {numRuns: 2000})
  })

  it('never throws', () => {
    assert(property(string({unit: 'binary'}), (text) => {
      expect(findDates(text, 'en')).toEqual([])
    }))
  })
})
