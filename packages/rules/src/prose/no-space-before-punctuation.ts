import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-space-before-punctuation',
  summary: 'Disallow a blank in front of a comma or a stop.',
  why: 'A word was taken out, or a tag was dropped; the sign wraps to the next line alone.',
  confidence: 'likely',
  unit: 'block',
  blocks: ['title', 'paragraph', 'item', 'quote', 'caption'],
  trigger: /\p{L} [,.;]/u,
  messages: {blank: 'There is a blank in front of `{sign}`. Take it away.'},
  options: v.object({}),
  examples: {
    valid: [
      'The bridge, which reopens, is old.',
      'The file .bashrc and the folder . are read.',
      {text: 'He waited … and waited ...', note: 'Dots'},
      {language: 'fr', text: 'Le pont rouvre ; la ville attend : enfin !', note: 'French sets a blank there.'},
    ],
    invalid: [
      {text: 'The bridge⟦ ,⟧ which reopens, is old.', fixed: 'The bridge, which reopens, is old.'},
      {text: 'The bridge reopens⟦ .⟧ It is old.', fixed: 'The bridge reopens. It is old.'},
    ],
  },
  check({block, report}) {
    if (block.language === 'fr') return
    for (const {0: blank, 1: sign = '', index} of block.prose.matchAll(/(?<=\p{L}) ([,;]|\.(?=\s+\p{Lu}|$))(?![\p{L}\p{N}.,;)])/gu)) {
      const at = block.locate(index, index + blank.length)
      // An image or a tag between them is what the sign follows.
      if (at[1] - at[0] === blank.length) report({at, message: 'blank', data: {sign}, fix: {range: at, text: sign}})
    }
  },
})
