import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

const closers: Readonly<Record<string, string>> = {'“': '”', '«': '»', '(': ')', '[': ']', '「': '」', '『': '』', '《': '》'}
const openers: ReadonlyMap<string, string> = new Map(Object.entries(closers).map(([open, close]) => [close, open]))

/** Brackets of East Asian type pair with plain ones. */
const wide: Readonly<Record<string, string>> = {'（': '(', '）': ')'}

export default defineRule({
  id: 'title/no-unbalanced-quote',
  summary: 'Disallow a quotation mark or bracket without its partner in a title.',
  why: 'A part of the title was lost, or the sign was.',
  confidence: 'likely',
  unit: 'article',
  messages: {alone: '`{sign}` has no partner in the title. Add it, or take the sign away.'},
  options: v.object({}),
  examples: {
    valid: [
      '# “The bridge” (and its cost)',
      '# Die „Brücke“ öffnet',
      '# Zpravodaj „Most” č. 7',
      {text: '# »Brücke« und «pont»', note: 'Either way round.'},
      '# A 15" screen',
    ],
    invalid: [
      {text: '# ⟦“⟧The bridge reopens'},
      {text: '# The bridge ⟦(⟧and its cost'},
    ],
  },
  check({article, report}) {
    for (const title of titlesOf(article)) {
      // German, Czech, Polish and others close with what opens elsewhere.
      if (/[„‚»›]/.test(title.text)) continue
      const open: {readonly sign: string; readonly at: number}[] = []
      const alone: {readonly sign: string; readonly at: number}[] = []
      for (let at = 0; at < title.text.length; at++) {
        const sign = wide[title.text.charAt(at)] ?? title.text.charAt(at)
        if (closers[sign]) open.push({sign, at})
        const opener = openers.get(sign)
        if (!opener) continue
        if (open.at(-1)?.sign === opener) open.pop()
        else alone.push({sign, at})
      }
      for (const {sign, at} of [...alone, ...open].sort((a, b) => a.at - b.at)) {
        report({at: title.locate(at, at + 1), message: 'alone', data: {sign}})
      }
    }
  },
})
