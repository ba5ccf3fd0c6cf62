import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'title/max-length',
  summary: 'Limit the length of a title.',
  why: 'Search results and social networks cut a longer one, and a first paragraph that slipped into the title is longer still.',
  confidence: 'opinion',
  unit: 'article',
  messages: {long: 'The title has {length} characters, more than {most}. Shorten it.'},
  options: v.object({
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The most characters that a title may have.')), 110),
  }),
  examples: {
    valid: ['# The bridge reopens'],
    invalid: [{text: '# ⟦The bridge reopens in May⟧', options: {most: 20}}],
  },
  check({article, options: {most}, report}) {
    const title = article.fields.title.chosen
    const length = title ? [...title.text].length : 0
    if (title?.range && length > most) report({at: title.locate(), message: 'long', data: {length, most}})
  },
})
