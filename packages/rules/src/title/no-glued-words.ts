import {scanWords} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
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
      const {length, starts, ends} = scanWords(title.text)
      for (let word = 0; word < length; word++) {
        const [start = 0, end = 0] = [starts[word], ends[word]]
        const text = title.text.slice(start, end)
        const seam = /^(\p{Ll}{3,}|\p{Lu}?\p{Ll}{2,}[.!?,:;])(\p{Lu}\p{Ll}{2,})$/u.exec(text)
        const [, first = '', second = ''] = seam ?? []
        if (!seam || article.body.some((block) => block.kind !== 'title' && block.kind !== 'heading' && holdsWord(block.text, text))) continue
        if (/\.(?:gov|com|net|org|edu|info)$/i.test(text) || !isWordOfBody(article.body, first.replace(/\W$/, '')) || !isWordOfBody(article.body, second)) continue
        const at = title.locate(start, end)
        const parts = `${first} ${second}`
        report({
          at,
          message: 'glued',
          data: {word: text},
          suggestions: [{message: 'part', data: {parts}, edit: {range: at, text: parts}}],
        })
      }
    }
  },
})

/** Both halves of a glued word stand alone in the article; the halves of a brand do not. */
function isWordOfBody(body: readonly {readonly kind: string; readonly prose: string}[], word: string): boolean {
  const lower = word.toLowerCase()
  return body.some(({kind, prose}) => kind !== 'title' && kind !== 'heading' && holdsWord(prose.toLowerCase(), lower))
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
