import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'
import {blocksAt, defineRule, indexBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Shorter runs are names, titles and sayings. */
const fewestWords = 8
const fewestLetters = 30

/** An article with more of them is in two languages on purpose. */
const mostShare = 0.25

export default defineRule({
  id: 'translation/no-untranslated-paragraph',
  summary: 'Disallow a paragraph in another language than its article.',
  why: 'A translator passed it over, or the text of another article was pasted in.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    foreign: 'The paragraph is in {paragraph}, the article in {article}. Translate it, or mark it as a quotation.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'id', text: 'Jembatan lama dibuka lagi.\n\n“The old bridge over the river will be open again in May, and the traffic will be slow until the last lane is done,” katanya.'},
    ],
    invalid: [
      {
        language: 'und',
        text: [
          'Jembatan lama di atas sungai akan dibuka lagi pada bulan Mei, kata pemerintah kota, setelah dua tahun diperbaiki dengan biaya yang lebih besar dari rencana.',
          '⟦The old bridge over the river will be open again in May, and the traffic will be slow until the last lane is done by the city.⟧',
          'Warga di seberang sungai menyambut baik kabar itu karena mereka tidak perlu lagi memutar jauh untuk pergi bekerja di kota setiap hari.',
          'Para pedagang di tepi sungai juga berharap pembeli akan datang lagi seperti dulu, sebelum jembatan itu ditutup untuk diperbaiki.',
        ].join('\n\n'),
      },
    ],
  },
  check({article, report}) {
    const language = languageOf(article.language)
    if (!language) return
    const prose = paragraphs(article).filter(({fact}) => fact.hasWords || !language.spaced)
    const foreign = blocksAt(article, prose.filter(({fact}) => {
      const other = fact.language
      return other !== language && other !== undefined && base(other.code) !== base(language.code)
    })).filter((block) => !isExcused(block))
    if (foreign.length > prose.length * mostShare) return
    for (const block of foreign) {
      report({
        at: block.range,
        message: 'foreign',
        data: {paragraph: languageOf(block.language)?.name ?? '', article: language.name},
      })
    }
  },
})

/** Paragraphs that say enough for their language to be known; in some languages words cannot be counted. */
const paragraphs = indexBlocks(({kind, words, text, language, place}) => {
  if (place.fromStart < 0 || kind !== 'paragraph') return undefined
  const hasWords = words.length >= fewestWords
  return hasWords || text.length > fewestLetters ? {hasWords, language: languageOf(language)} : undefined
})


function isExcused(block: Block): boolean {
  return isQuotation(block.text) || isReference(block)
}

function isQuotation(text: string): boolean {
  return /^[\s*_]*[\p{Pi}"'«„「『(]/u.test(text)
}

/** Works are named in their own language. */
function isReference({text, links}: Block): boolean {
  return /^\s*\[\d+\]|(?<!\p{L})(?:et al|ISBN|DOI)(?!\p{L})|doi\.org/u.test(text) || links.some(({url}) => url.includes('doi.org'))
}

function base(code: string): string {
  return code.split('-')[0] ?? code
}
