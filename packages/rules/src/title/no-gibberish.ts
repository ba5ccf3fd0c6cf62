import type {Article, Block} from '@presscheck/article'
import {languageOf, type Script} from '@presscheck/languages'
import {askOnce, defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Enough letters of the article to know which pairs of them its language has. */
const enoughLetters = 1500

/** A title with fewer pairs could be one rare name. */
const fewestPairs = 8

/** A title in the language of its article has one pair in fifty that the article lacks, a foreign name up to half. */
const mostUnknown = 0.6

/** Alphabets: a syllabary has more pairs than an article can show. */
const scripts: ReadonlySet<Script | undefined> = new Set<Script>(['Latn', 'Cyrl'])

export default defineRule({
  id: 'title/no-gibberish',
  summary: 'Disallow a title of letters that make no words.',
  why: 'A test entry or a broken import was published.',
  confidence: 'likely',
  unit: 'article',
  messages: {gibberish: '`{title}` makes no words in the language of the article. Write a title.'},
  options: v.object({}),
  examples: {
    valid: ['# The bridge reopens', {text: '# asdfgh qwxzvb', note: 'Too little text to judge by.'}],
    invalid: [
      {
        text: `---\ntitle: ⟦xqzjvw kqxhgz wvxq⟧\n---\n\n${'The old bridge over the river opens again in May, and traffic will be slow until the last lane is done. '.repeat(20)}`,
      },
    ],
  },
  check({article, report}) {
    const title = article.fields.title.chosen
    if (!title?.range || !scripts.has(languageOf(article.language)?.script)) return
    const pairs = pairsOf(title.text)
    if (pairs.length < fewestPairs) return
    const body = bodyOf(article, title.text)
    if (!isEnough(body)) return
    const unknown = pairs.filter((pair) => !body.some((block) => lettersOf(block).includes(pair))).length
    if (unknown / pairs.length > mostUnknown) report({at: title.locate(), message: 'gibberish', data: {title: title.text}})
  },
})

function bodyOf({body}: Article, title: string): readonly Block[] {
  return body.filter(({prose}) => prose !== title)
}

function isEnough(blocks: readonly Block[]): boolean {
  let letters = 0
  return blocks.some(({prose}) => (letters += prose.length + 1) > enoughLetters)
}

const lettersOf = askOnce(({prose}) => prose.toLowerCase())

/** Neighbouring letters inside words, in small letters. */
function pairsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu)?.flatMap((word) =>
    [...word].slice(1).map((letter, index) => `${[...word][index] ?? ''}${letter}`)) ?? []
}
