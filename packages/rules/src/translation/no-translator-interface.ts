import type {Block} from '@presscheck/article'
import {defineRule, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A sentence that talks about a translator is longer than its notes. */
const mostWords = 12

/** Programs that translate, as they sign for it. */
const program = /google|deepl|bing|microsoft|yandex|яндекс|facebook|\bmeta\b|chat\s?gpt|\bAI\b|papago|baidu|谷歌|百度|reverso/i

export default defineRule({
  id: 'translation/no-translator-interface',
  summary: 'Disallow words of the program that translated the article.',
  why: '`Translated from English by …` and `Show original` were copied along with the translation.',
  confidence: 'certain',
  unit: 'block',
  phrases: ['translator-interface'],
  messages: {interface: '`{words}` is from a translation program. Delete it.'},
  options: v.object({}),
  examples: {
    valid: [
      'The novel was translated from English by two sisters who had never left their village and learned the language from songs.',
      {text: 'Translated from Spanish by Nadia Rahman', note: 'A person did it.'},
      'Readers may see original drawings of the bridge.',
      'Machine translation saves the city money.',
      {text: '## Google Translate\n\nHow well it works.', note: 'A heading.'},
    ],
    invalid: [
      {text: 'The bridge reopens.\n\n⟦Show original⟧'},
      {text: 'The bridge reopens.\n\n⟦Translated from⟧ Spanish by Google'},
      {text: 'The bridge reopens. ⟦See translation⟧'},
      {language: 'id', text: 'Jembatan dibuka lagi.\n\n⟦Lihat teks asli⟧'},
    ],
  },
  check({block, format, hits, report}) {
    if (block.words.length > mostWords || (block.kind === 'heading' && format !== 'text')) return
    const hit = hits.find((found) => isInPlace(block, found))
    if (hit) report({at: block.locate(hit.start, hit.end), message: 'interface', data: {words: block.text.slice(hit.start, hit.end)}})
  },
})

/** A button is the block, or starts it or ends it; a note names the program, or is hardly more than its words. */
function isInPlace({prose}: Block, {start, end, phrase}: Hit): boolean {
  const [before, after] = [prose.slice(0, start), prose.slice(end)]
  if (phrase.strength === 'context') return isSigns(before) && program.test(after)
  if (isSigns(before)) return isSigns(after) || (phrase.where === 'prefix' && (program.test(after) || after.length < end - start))
  return isSigns(after) && phrase.where === 'prefix' && /[.!?…。]$/u.test(before.trimEnd())
}

function isSigns(text: string): boolean {
  return !/[\p{L}\p{N}\uFFFC]/u.test(text)
}
