import {languageOf} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A shorter article may be one long quotation. */
const fewestWords = 40

export default defineRule({
  id: 'metadata/consistent-language',
  summary: 'Disallow a declared language that the text contradicts.',
  why: 'Screen readers speak it, browsers translate it and search engines file it under the declared language.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    differs: 'The article says that it is in {declared}, but it is in {detected}. Correct the language, or the text.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'und', text: '---\nlang: en\n---\n\nThe bridge reopens.'},
    ],
    invalid: [
      {
        language: 'und',
        text: '---\nlang: ⟦en⟧\n---\n\nJembatan lama di atas sungai akan dibuka lagi pada bulan Mei, kata pemerintah kota pada hari Senin, setelah dua tahun diperbaiki dengan biaya yang lebih besar dari rencana. Warga di seberang sungai menyambut baik kabar itu karena mereka tidak perlu lagi memutar jauh untuk pergi bekerja.',
      },
    ],
  },
  check({article, report}) {
    const {candidates} = article.fields.language
    const declared = candidates.find(({range, origin}) => range !== undefined && origin !== 'detected')
    const detected = candidates.find(({origin}) => origin === 'detected')
    const [said, seen] = [languageOf(declared?.value ?? ''), languageOf(detected?.value ?? '')]
    if (!declared?.range || !said || !seen || said === seen || said.code.split('-')[0] === seen.code.split('-')[0]) return
    let words = 0
    for (const block of article.body) words += block.words.length
    if (words < fewestWords) return
    report({at: declared.range, message: 'differs', data: {declared: said.name, detected: seen.name}})
  },
})
