import {defineRule, gluedWordsIn} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

export default defineRule({
  id: 'title/no-glued-words',
  summary: 'Disallow two words of a title that lost the blank between them.',
  why: 'A line break or a tag between them was dropped when the title was copied.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    glued: '`{word}` seems to be two words. Put a blank between them.',
    part: 'Write `{parts}`',
  },
  options: v.object({}),
  examples: {
    valid: ['# How YouTube pays\n\nYouTube pays by view.', '# A JavaScript bridge', {text: '# What the TidePool is\n\nThe TidePool is a pool that the tide fills.', note: 'The article writes it so.'}],
    invalid: [
      {
        text: '# The ⟦bridgeReopens⟧ in May\n\nThe old bridge was closed. It reopens for all.',
        suggested: ['# The bridge Reopens in May\n\nThe old bridge was closed. It reopens for all.'],
      },
      {
        text: '# The ⟦city.Traffic⟧ will be slow\n\nTraffic is slow all over the city today.',
        suggested: ['# The city. Traffic will be slow\n\nTraffic is slow all over the city today.'],
      },
    ],
  },
  check({article, report}) {
    for (const title of titlesOf(article)) {
      for (const {start, end, first, second} of gluedWordsIn(title.text, article.body)) {
        const at = title.locate(start, end)
        const parts = `${first} ${second}`
        report({
          at,
          message: 'glued',
          data: {word: title.text.slice(start, end)},
          suggestions: [{message: 'part', data: {parts}, edit: {range: at, text: parts}}],
        })
      }
    }
  },
})
