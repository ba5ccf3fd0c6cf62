import {type Block, type DateMention, weekdayOf} from '@presscheck/article'
import {type Language, languageOf} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Greece was the last country of Europe to give up the Julian calendar, in 1923. */
const firstSureYear = 1924

export default defineRule({
  id: 'date/valid-weekday',
  summary: 'Disallow a weekday that its date contradicts.',
  why: 'Readers plan by it, and one of the two is wrong.',
  confidence: 'certain',
  unit: 'block',
  messages: {
    mismatch: '`{date}` is a {actual}, not a {written}. Correct the weekday or the date.',
    replace: 'Write `{weekday}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'The law was read on Wednesday, 2 September 1752.', note: 'Right in the calendar of that time.'},
      'The vote is on Tuesday, November 24, 2026.',
      'On Monday the vote of November 24, 2026 was called off.',
      {language: 'id', text: 'Rapat digelar Selasa (20/10/2026).'},
      {language: 'ja', text: '2025年12月7日（日）に行われた。'},
      'The fair is open Monday to Wednesday, December 7–9, 2026.',
      {language: 'de', text: 'Die Messe läuft von Montag, 7. bis Mittwoch, 9. Dezember 2026.'},
      {language: 'ar', text: 'عقد الاجتماع يوم الثلاثاء ١ رمضان ١٤٤٧ هـ.'},
    ],
    invalid: [
      {
        text: 'The vote is on ⟦Monday, November 24, 2026⟧.',
        suggested: ['The vote is on Tuesday, November 24, 2026.'],
      },
      {
        language: 'id',
        text: 'Rapat digelar ⟦Senin (20/10/2026)⟧.',
        suggested: ['Rapat digelar Selasa (20/10/2026).'],
      },
      {
        language: 'de',
        text: 'Der Rat tagt am ⟦Montag, 7. Dezember 2025⟧.',
        suggested: ['Der Rat tagt am Sonntag, 7. Dezember 2025.'],
      },
    ],
  },
  check({block, report}) {
    for (const mention of block.dates) {
      const {date, parts, start, end} = mention
      if (date.weekday === undefined || date.year < firstSureYear) continue
      if (!date.exists || date.ambiguous || date.approximate) continue
      const actual = weekdayOf(date)
      if (actual === date.weekday) continue
      const name = weekdayName(block, mention, actual)
      report({
        at: block.locate(start, end),
        message: 'mismatch',
        data: {
          date: block.prose.slice(...parts.day),
          actual: englishName(actual),
          written: englishName(date.weekday),
        },
        suggestions: name === undefined || parts.weekday === undefined
          ? []
          : [{message: 'replace', data: {weekday: name}, edit: {range: block.locate(...parts.weekday), text: name}}],
      })
    }
  },
})

function englishName(weekday: number): string {
  const name = languageOf('en')?.lexicons.weekdays?.[weekday]?.[0] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The right weekday in the form and the case in which the wrong one is written. */
function weekdayName({prose, language}: Block, {date, parts}: DateMention, weekday: number): string | undefined {
  if (!parts.weekday || date.weekday === undefined) return undefined
  const written = prose.slice(...parts.weekday)
  const spoken = languageOf(language) ?? languageOf(date.language ?? '')
  const name = spoken && sameForm(spoken, written.toLowerCase(), date.weekday, weekday)
  if (name === undefined) return undefined
  return written === written.toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

/** Weekdays keep their forms in one order: full names first, short ones behind. */
function sameForm({lexicons}: Language, written: string, from: number, to: number): string | undefined {
  const form = lexicons.weekdays?.[from]?.indexOf(written) ?? -1
  const forms = lexicons.weekdays?.[to]
  return form < 0 ? undefined : (forms?.[form] ?? forms?.[0])
}
