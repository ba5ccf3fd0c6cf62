import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hitInPlace, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-newsletter-call',
  summary: 'Disallow a call to subscribe or follow that stands in the article.',
  why: 'It belongs to the site, not to the story, and travels with the text to places where nobody can subscribe.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['newsletter'],
  messages: {
    call: '`{line}` asks readers to subscribe or follow. Delete it from the article.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Our newsletter turned ten this week.',
      {text: 'Sign up for our walk across the bridge.\n\nIt starts at nine.\n\nBring water.\n\nDogs are welcome.', note: 'It stands at the start: the article is about it.'},
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\nTraffic will be slow.\n\n⟦Sign up for our newsletter.⟧',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        language: 'id',
        text: 'Jembatan dibuka lagi.\n\nLalu lintas akan padat.\n\n⟦Ikuti kami di Google News.⟧',
        suggested: ['Jembatan dibuka lagi.\n\nLalu lintas akan padat.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    const {body} = article
    const firstOfLastThird = Math.floor((body.length * 2) / 3)
    for (const block of hitBlocks()) {
      if (block.place.fromStart < firstOfLastThird) continue
      const strong = hits(block).filter(({phrase}) => phrase.strength === 'strong')
      if (!isLoose(article, block) || !hitInPlace(article, block, strong)) continue
      report({
        at: block.range,
        message: 'call',
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})
