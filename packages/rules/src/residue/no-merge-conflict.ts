import type {Range} from '@presscheck/article'
import {defineRule, sourceHolds, touchesCode} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** The lines that version control writes around two versions of a passage. */
const marker = /^(?:<{7} \S.*|\|{7}(?: \S.*)?|={7}|>{7} \S.*)$/gm

export default defineRule({
  id: 'residue/no-merge-conflict',
  summary: 'Disallow the marks of a merge that was not finished.',
  why: 'Both versions of a passage are published, with the marks of the program between them.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    conflict: 'Two versions of a passage stand here, and a merge was not finished. Keep one, and delete the marks.',
    rest: 'This line is left of a merge that was not finished. Delete it.',
    ours: 'Keep the first version',
    theirs: 'Keep the second version',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Heading\n=======\n\nThe bridge reopens.', note: 'A line under a heading.'},
      {text: '```\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> main\n```', note: 'Code is shown as it is.'},
      {text: '>>>>>>> deep quotation', note: 'A quotation in a quotation.'},
    ],
    invalid: [
      {
        text: 'The bridge\n\n⟦<<<<<<< HEAD⟧\nreopens in May.\n=======\nreopens in June.\n>>>>>>> draft\n\nTraffic is slow.\n',
        suggested: [
          'The bridge\n\nreopens in May.\n\nTraffic is slow.\n',
          'The bridge\n\nreopens in June.\n\nTraffic is slow.\n',
        ],
      },
      {
        text: '---\n⟦<<<<<<< HEAD⟧\ntitle: One\n=======\ntitle: Two\n>>>>>>> 1a2b3c4\n---\n',
        suggested: ['---\ntitle: One\n---\n', '---\ntitle: Two\n---\n'],
      },
      {text: 'The bridge reopens.\n\n⟦<<<<<<< HEAD⟧\n', suggested: ['The bridge reopens.\n\n']},
    ],
  },
  check({article, report}) {
    const {source} = article
    if (!mayHoldMarkers(article)) return
    const lines = [...source.matchAll(marker)]
      .map(({0: line, index}) => ({sign: line.charAt(0), at: [index, index + line.length] as const}))
      .filter(({at}) => !touchesCode(article, at))
    for (let index = 0; index < lines.length; index++) {
      const first = lines[index]
      if (first?.sign !== '<') continue
      const base = lines[index + 1]?.sign === '|' ? lines[++index] : undefined
      const middle = lines[index + 1]
      const last = lines[index + 2]
      if (middle?.sign === '=' && last?.sign === '>') {
        index += 2
        const whole: Range = [first.at[0], lineEnd(source, last.at[1])]
        const ours = source.slice(lineEnd(source, first.at[1]), (base ?? middle).at[0])
        const theirs = source.slice(lineEnd(source, middle.at[1]), last.at[0])
        report({
          at: first.at,
          message: 'conflict',
          suggestions: [
            {message: 'ours', edit: {range: whole, text: ours}},
            {message: 'theirs', edit: {range: whole, text: theirs}},
          ],
        })
      } else {
        const line: Range = [first.at[0], lineEnd(source, first.at[1])]
        report({at: first.at, message: 'rest', suggestions: [{message: 'delete', edit: {range: line, text: ''}}]})
      }
    }
  },
})

const mayHoldMarkers = sourceHolds(/<{7}|>{7}/, 7)

/** Behind the line break that ends a line. */
function lineEnd(source: string, end: number): number {
  if (source.startsWith('\r\n', end)) return end + 2
  return Math.min(end + 1, source.length)
}
