import {scanWords} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

/** A shorter title that ends with dots is a manner of speaking: `And then …`. */
const shortestCut = 40

/** A shorter title may be a name: `A Year In`. */
const fewestWords = 4

export default defineRule({
  id: 'title/no-cut-end',
  summary: 'Disallow a title that was cut off.',
  why: 'A system with a limit of length cut it, or a line was lost; readers see half a sentence in every list.',
  confidence: 'likely',
  unit: 'article',
  needs: ['neverLast'],
  messages: {
    word: 'The title ends with `{word}`, as if it were cut off. Write the whole title.',
    dots: 'The title ends with dots, as if it were cut off. Write the whole title.',
    sign: 'The title ends with `{sign}`, as if something were missing. Write the whole title, or take the sign away.',
  },
  options: v.object({}),
  examples: {
    valid: [
      '# What the bridge is made of',
      '# And then …',
      '# Bridges, roads and so on',
      {language: 'id', text: '# Jembatan lama dibuka lagi'},
    ],
    invalid: [
      {text: '# City opens the bridge and ⟦the⟧'},
      {text: '# City opens the old bridge over the river ⟦…⟧'},
      {text: '---\ntitle: City opens the bridge⟦,⟧\n---\n'},
      {language: 'id', text: '# Jembatan lama dibuka lagi ⟦dan⟧'},
    ],
  },
  check({article, lexicons, report}) {
    for (const title of titlesOf(article)) {
      const text = title.text.trimEnd()
      const dots = /(?:…|\.{3})$/.exec(text)
      if (dots) {
        if (text.length >= shortestCut) report({at: title.locate(dots.index, text.length), message: 'dots'})
        continue
      }
      const sign = /(?:[,:&([{–—-]|(?<!&#?\w{1,8});)$/u.exec(text)
      if (sign) {
        report({at: title.locate(sign.index, text.length), message: 'sign', data: {sign: sign[0]}})
        continue
      }
      const {length, starts, ends} = scanWords(text)
      const [start = 0, end = 0] = [starts[length - 1], ends[length - 1]]
      const word = text.slice(start, end)
      if (length < fewestWords || end !== text.length || !lexicons.neverLast.includes(word)) continue
      report({at: title.locate(start, end), message: 'word', data: {word}})
    }
  },
})
