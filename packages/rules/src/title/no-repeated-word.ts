import {languageOf, scanWords} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

export default defineRule({
  id: 'title/no-repeated-word',
  summary: 'Disallow a function word that stands twice in a title.',
  why: 'A title is read more often than anything else in the article, and a doubled word in it is what readers remember.',
  confidence: 'certain',
  unit: 'article',
  needs: ['functionWords'],
  messages: {
    doubled: '`{word}` stands twice in the title. Remove one.',
    remove: 'Write `{word}` once',
  },
  options: v.object({}),
  examples: {
    valid: [
      '# Duran Duran come to town',
      '# What had had to be done',
      {language: 'id', text: '# Anak-anak bermain di taman'},
    ],
    invalid: [
      {text: '# The end of ⟦the the⟧ road', suggested: ['# The end of the road']},
      {text: '---\ntitle: "Plans ⟦for for⟧ the bridge"\n---\n', suggested: ['---\ntitle: "Plans for the bridge"\n---\n']},
      {language: 'id', text: '# Rapat ⟦dan dan⟧ hasilnya', suggested: ['# Rapat dan hasilnya']},
    ],
  },
  check({article, lexicons, report}) {
    const repeatable = languageOf(article.language)?.lexicons.repeatable ?? []
    for (const title of titlesOf(article)) {
      const {length, starts, ends} = scanWords(title.text)
      for (let word = 1; word < length; word++) {
        const [start = 0, end = 0] = [starts[word - 1], ends[word]]
        const [first = '', second = ''] = title.text.slice(start, end).split(/\s+/)
        const lower = first.toLowerCase()
        if (lower !== second.toLowerCase()) continue
        if (!lexicons.functionWords.includes(lower) || repeatable.includes(lower)) continue
        const at = title.locate(start, end)
        report({
          at,
          message: 'doubled',
          data: {word: first},
          suggestions: [{message: 'remove', data: {word: first}, edit: {range: at, text: first}}],
        })
      }
    }
  },
})
