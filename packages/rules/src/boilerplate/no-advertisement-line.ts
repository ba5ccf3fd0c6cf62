import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {fillsBlock, hitInPlace, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-advertisement-line',
  summary: 'Disallow a line that only marked an advertisement.',
  why: '`ADVERTISEMENT` and `SCROLL TO CONTINUE WITH CONTENT` belong to the page that an article was copied from; in the text they interrupt the reader for nothing.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['advertisement'],
  messages: {
    line: '`{line}` marked an advertisement on a page. Delete the line.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      'The advertisement shows a bridge.',
      {text: '## Advertisement\n\nHow the city pays for its buses.', note: 'A heading with its text.'},
      {text: '- Sports\n- Advertising\n- Weather', note: 'A list of topics.'},
    ],
    invalid: [
      {
        format: 'text',
        language: 'id',
        text: 'Jembatan lama dibuka lagi.\n\n⟦IKLAN⟧\n\nLalu lintas akan padat sampai Mei.',
        note: 'In plain text, whatever its letters.',
        suggested: ['Jembatan lama dibuka lagi.\n\nLalu lintas akan padat sampai Mei.'],
      },
      {
        text: 'The bridge reopens.\n\n- ⟦Advertisement -⟧\n\nTraffic will be slow.',
        note: 'Between dashes, as many sites set it.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        text: 'The bridge reopens.\n\n⟦SCROLL TO CONTINUE WITH CONTENT⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        language: 'id',
        text: 'Jembatan dibuka lagi.\n\n⟦Iklan⟧\n\nLalu lintas akan padat.',
        suggested: ['Jembatan dibuka lagi.\n\nLalu lintas akan padat.'],
      },
      {
        language: 'de',
        text: 'Die Brücke öffnet wieder.\n\n⟦Anzeige⟧\n\nDer Verkehr wird stocken.',
        suggested: ['Die Brücke öffnet wieder.\n\nDer Verkehr wird stocken.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      if (!isLoose(article, block)) continue
      const hit = hitInPlace(article, block, hits(block))
      if (!hit) continue
      const fills = fillsBlock(block, hit)
      report({
        at: fills ? block.range : block.locate(hit.start, hit.end),
        message: 'line',
        data: {line: block.text.slice(hit.start, hit.end)},
        suggestions: fills ? [{message: 'delete', edit: deleteBlock(article, block)}] : [],
      })
    }
  },
})
