import {defineRule, deleteBlock, textBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hitInPlace, startsBlock} from './lines.ts'

/** The note stands among the last blocks; or opens the article with its own sentence. */
const deepest = 3
const firstBlocks = 2

export default defineRule({
  id: 'boilerplate/no-syndication-footer',
  summary: 'Disallow a note that the article appeared elsewhere, unless the metadata names the original.',
  why: 'The source may have to be named, but search engines need it as the canonical address, or they take one of the two for a copy.',
  confidence: 'likely',
  severity: 'info',
  unit: 'article',
  phrases: ['syndication'],
  messages: {
    footer: 'The article says that it appeared elsewhere: `{words}`. Name the original as canonical address in the metadata, or delete the note.',
    delete: 'Delete the note',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: '---\ncanonical: https://news.example/bridge\n---\n\nThe bridge reopens.\n\nThis article originally appeared on News Example.'},
      {text: 'The story first appeared on stage in May.\n\nIt ran for a year.\n\nThen it toured.\n\nNow it is back.', note: 'It stands in the story.'},
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\nThe post The bridge reopens ⟦appeared first on⟧ News Example.',
        suggested: ['The bridge reopens.'],
      },
      {
        text: '⟦This article originally appeared⟧ in News Example.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
        note: 'Above the text.',
        suggested: ['One.\n\nTwo.\n\nThree.\n\nFour.'],
      },
      {
        language: 'id',
        text: 'Jembatan dibuka lagi.\n\n⟦Artikel ini telah tayang di⟧ Berita Contoh dengan judul "Jembatan".',
        suggested: ['Jembatan dibuka lagi.'],
      },
    ],
  },
  check({article, hits, report}) {
    if (article.fields.canonical.chosen) return
    const {body} = article
    const opening = textBlocks(article).slice(0, firstBlocks)
    const ending = new Set(body.slice(-deepest))
    for (const block of new Set([...opening, ...ending])) {
      const hit = hitInPlace(article, block, hits(block))
      if (!hit || !(ending.has(block) || startsBlock(block, hit))) continue
      report({
        at: block.locate(hit.start, hit.end),
        message: 'footer',
        data: {words: block.text.slice(hit.start, hit.end)},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})
