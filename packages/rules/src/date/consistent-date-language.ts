import type {DateMention, WrittenDate} from '@presscheck/article'
import {type LanguageCode, languageOf} from '@presscheck/languages'
import {bodyWhere, defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/consistent-date-language',
  summary: 'Disallow a date in another language than its text.',
  why: 'A translator or a site template left a foreign month name behind, and readers of the text may not know it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  needs: ['monthsInDates', 'dateForm'],
  messages: {
    foreign: '`{date}` is in {written}, its text in {language}. Write the date in {language}.',
    replace: 'Write `{date}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'id', text: 'Rapat digelar pada 7 Desember 2025.'},
      {language: 'id', text: 'Rapat digelar pada 7 April 2025.', note: 'The word is the same in both languages.'},
      {language: 'en', text: 'The vote is on December 7, 2025.'},
    ],
    invalid: [
      {
        language: 'id',
        text: 'Rapat digelar pada ⟦December 7, 2025⟧.',
        suggested: ['Rapat digelar pada 7 Desember 2025.'],
      },
      {
        language: 'de',
        text: 'Der Rat tagt am ⟦7 December 2025⟧.',
        suggested: ['Der Rat tagt am 7. Dezember 2025.'],
      },
    ],
  },
  check({article, lexicons, report}) {
    const language = languageOf(article.language)
    for (const block of dated(article)) {
      // A paragraph in another language is a finding of its own; a cell may show the form of a date.
      if (!language || block.kind === 'cell' || block.language !== article.language) continue
      for (const {start, end, date, parts} of block.dates) {
        const written = date.language === undefined || date.form === 'rfc' ? undefined : languageOf(date.language)
        if (!written || written === language || date.approximate) continue
        const at = block.locate(start, end)
        // A foreign weekday, time or last day would be left standing.
        const isPlain = date.weekday === undefined && date.minutes === undefined && date.lastDay === undefined
        const translated = isPlain ? inForm(lexicons.dateForm, date, lexicons.monthsInDates) : undefined
        report({
          at,
          message: 'foreign',
          data: {date: block.prose.slice(start, end), written: written.name, language: language.name},
          suggestions: translated === undefined
            ? []
            : [{message: 'replace', data: {date: translated}, edit: {range: block.locate(...parts.day), text: translated}}],
        })
      }
    }
  },
})

const dated = bodyWhere(({dates, language}) => dates.some((mention) => isForeign(mention, language)))

function isForeign({date}: DateMention, language: LanguageCode): boolean {
  return date.language !== undefined && date.language !== language
}

/** A date as the language writes it in full; undefined where a name is missing. */
function inForm(form: string, {year, month, day}: WrittenDate, months: readonly string[]): string | undefined {
  const name = months[month - 1]
  return name && form.replace('{day}', String(day)).replace('{month}', name).replace('{year}', String(year))
}
