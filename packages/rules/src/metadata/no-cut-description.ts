import {scanWords} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Systems cut at 120 to 300 characters; what is shorter was written so. */
const shortestCut = 100

export default defineRule({
  id: 'metadata/no-cut-description',
  summary: 'Disallow a description that was cut off.',
  why: 'Search results and previews show it in full, down to the half sentence at its end.',
  confidence: 'likely',
  unit: 'article',
  needs: ['neverLast'],
  messages: {
    cut: 'The description breaks off after `{word}`. Write it to the end of a sentence.',
  },
  options: v.object({}),
  examples: {
    valid: [
      '---\ndescription: What the bridge costs\n---\n',
      {text: `---\ndescription: The bridge over the river opens again in May, and traffic will be slow until the last lane is done\n---\n`, note: 'No stop, but whole.'},
    ],
    invalid: [
      {
        text: '---\ndescription: The bridge over the river opens again in May, and traffic will be slow until the last lane is done, said ⟦the⟧\n---\n',
      },
      {
        text: '---\ndescription: The bridge over the river opens again in May, and traffic will be slow until the last lane of all is ⟦done⟧\n---\n\nThe bridge over the river opens again in May, and traffic will be slow until the last lane of all is done by the end of the month.',
        note: 'It is the start of the article, cut in the middle of a sentence.',
      },
    ],
  },
  check({article, lexicons, report}) {
    const description = article.fields.description.chosen
    if (!description?.range) return
    const text = description.text.trimEnd()
    if (text.length < shortestCut || /[\p{Po}\p{Pf}\p{Pe}"'’”]$/u.test(text)) return
    const {length, starts, ends} = scanWords(text)
    const [start = 0, end = 0] = [starts[length - 1], ends[length - 1]]
    const word = text.slice(start, end)
    if (end !== text.length) return
    if (!lexicons.neverLast.includes(word) && !article.body.some(({prose}) => goesOn(prose, text))) return
    report({at: description.locate(start, end), message: 'cut', data: {word}})
  },
})

/** Whether a paragraph says the same words and goes on in the sentence. */
function goesOn(prose: string, text: string): boolean {
  const at = prose.indexOf(text.slice(0, shortestCut))
  return at >= 0 && prose.startsWith(text, at) && /^\p{L}|^,?\s+\p{Ll}/u.test(prose.slice(at + text.length))
}
