import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A sentence that talks about a translator is longer than its buttons. */
const mostWords = 12

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
    valid: ['The novel was translated from English by two sisters who had never left their village and learned the language from songs.'],
    invalid: [{text: 'The bridge reopens.\n\n⟦Show original⟧'}],
  },
  check({block, hits, report}) {
    const [hit] = hits
    if (hit && block.words.length <= mostWords) report({at: block.locate(hit.start, hit.end), message: 'interface', data: {words: block.text.slice(hit.start, hit.end)}})
  },
})
