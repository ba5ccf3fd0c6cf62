import {detectLanguage, languageOf, scanWords, unknownLanguage} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

/** A shorter title tells too little of its language. */
const fewestWords = 5

export default defineRule({
  id: 'title/consistent-title-language',
  summary: 'Disallow a title in another language than the article.',
  why: 'A translator left it behind, or the wrong text was published under it.',
  confidence: 'likely',
  optional: 'A title is short, and may be a quotation or a name in another language.',
  unit: 'article',
  messages: {differs: 'The title is in {title}, the article in {article}. Translate the title.'},
  options: v.object({}),
  examples: {
    valid: [
      {language: 'und', text: '# Das Boot\n\nThe film about a submarine was shown again in the old cinema by the river, and it was sold out.'},
    ],
    invalid: [
      {
        language: 'und',
        text: '# ⟦The old bridge over the river will be open again in May⟧\n\nJembatan lama di atas sungai akan dibuka lagi pada bulan Mei, kata pemerintah kota, setelah dua tahun diperbaiki dengan biaya yang lebih besar dari rencana.',
      },
    ],
  },
  check({article, report}) {
    const language = languageOf(article.language)
    if (language?.spaced !== true) return
    for (const title of titlesOf(article)) {
      if (scanWords(title.text).length < fewestWords) continue
      const detected = detectLanguage(title.text)
      const other = languageOf(detected)
      if (detected === unknownLanguage || !other || other === language) continue
      report({at: title.locate(), message: 'differs', data: {title: other.name, article: language.name}})
    }
  },
})
