import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'format/require-final-newline',
  summary: 'Require a line break at the end of the file.',
  why: 'Tools that join files glue the last line of one article to the first of the next, and every diff shows the last line as changed.',
  confidence: 'certain',
  severity: 'info',
  unit: 'article',
  messages: {missing: 'The last line does not end. Add a line break.'},
  options: v.object({}),
  examples: {
    valid: ['The end.\n', ''],
    invalid: [{text: 'The end⟦.⟧', fixed: 'The end.\n'}],
  },
  check({article: {source, format}, report}) {
    if (format === 'html' || format === 'record') return
    const last = source.at(-1)
    if (last === undefined || last === '\n' || last === '\r') return
    const lineBreak = source.includes('\r\n') ? '\r\n' : '\n'
    const end = source.length
    report({
      at: [end - lengthOfLast(source), end],
      message: 'missing',
      fix: {range: [end, end], text: lineBreak},
    })
  },
})

function lengthOfLast(source: string): number {
  return (source.codePointAt(source.length - 2) ?? 0) > 0xffff ? 2 : 1
}
