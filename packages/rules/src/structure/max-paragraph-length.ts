import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/max-paragraph-length',
  summary: 'Limit the length of a paragraph.',
  why: 'Readers skip a wall of text; often its line breaks were lost.',
  confidence: 'opinion',
  unit: 'block',
  blocks: ['paragraph', 'item', 'quote'],
  messages: {long: 'The paragraph has {words} words, more than {most}. Break it up.'},
  options: v.object({
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The most words of a paragraph.')), 400),
  }),
  examples: {
    valid: ['The bridge reopens.'],
    invalid: [{text: '⟦The bridge reopens in May.⟧', options: {most: 3}}],
  },
  check({block, options: {most}, report}) {
    const words = block.words.length
    if (words > most) report({at: block.range, message: 'long', data: {words, most}})
  },
})
