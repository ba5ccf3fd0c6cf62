import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Figures with two signs in them, of which the last parts off the decimals: nobody can read them otherwise. */
const forms = {
  ',': /(?<![\p{L}\d.,'’])\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d.,]\d|\d)/gu,
  '.': /(?<![\p{L}\d.,'’])\d{1,3}(?:,\d{3})+\.\d{1,2}(?![\d.,]\d|\d)/gu,
} as const

/** Sums in a currency are often left in the form of its country. */
const money = /(?:[$€£¥₹₩]|(?<!\p{L})(?:USD|EUR|GBP|CHF|IDR|Rp\.?|R\$|US\$))\s?$/u
const moneyBehind = /^\s?(?:[$€£¥₹₩]|(?:USD|EUR|GBP|CHF|IDR|Euros?|euros?|dollars?|Dollar)(?!\p{L}))/u

export default defineRule({
  id: 'translation/no-foreign-number',
  summary: 'Disallow numbers in the form of another language.',
  why: '`1.234,56` is read as a slip, or as another number, where decimals are parted off by a stop; a translator left it as it was.',
  confidence: 'likely',
  unit: 'block',
  needs: ['decimalSign'],
  trigger: /\d[.,]\d{3}[.,]\d/,
  messages: {
    foreign: '`{number}` is written as in another language. Write `{own}`.',
    write: 'Write `{own}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'en', text: 'The bridge is 1,234.56 metres long and cost 1,200 days.'},
      {language: 'de', text: 'Die Brücke ist 1.234,56 Meter lang.'},
      {language: 'en', text: 'It cost €1.234,56 then.', note: 'Money in the form of its country.'},
      {language: 'en', text: 'Version 1.234.5 and the list 1,234,5 are no such numbers.'},
      {language: 'es', text: 'El puente mide 1,234.56 metros.', note: 'Countries of one language differ.'},
    ],
    invalid: [
      {
        language: 'en',
        text: 'The bridge is ⟦1.234,56⟧ metres long.',
        suggested: ['The bridge is 1,234.56 metres long.'],
      },
      {
        language: 'id',
        text: 'Panjang jembatan itu ⟦12,345,678.9⟧ meter.',
        suggested: ['Panjang jembatan itu 12.345.678,9 meter.'],
      },
    ],
  },
  check({block, lexicons, report}) {
    const {prose} = block
    const foreign = lexicons.decimalSign === ',' ? forms['.'] : forms[',']
    for (const {0: number, index} of prose.matchAll(foreign)) {
      const end = index + number.length
      if (isMoney(prose, index, end)) continue
      const own = number.replaceAll(/[.,]/g, (sign) => sign === '.' ? ',' : '.')
      const at = block.locate(index, end)
      report({at, message: 'foreign', data: {number, own}, suggestions: [{message: 'write', data: {own}, edit: {range: at, text: own}}]})
    }
  },
})

function isMoney(text: string, start: number, end: number): boolean {
  return money.test(text.slice(Math.max(0, start - 5), start)) || moneyBehind.test(text.slice(end, end + 9))
}
