import type {Article, Block, BlockKind} from '@presscheck/article'
import {defineRule, gluedWordsIn} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Pieces of an article that end without a stop, and are no part of a sentence. */
const labels: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'byline', 'dateline', 'caption', 'item', 'paragraph'])

const shortestLabel = 3

/** A longer piece without a stop is a sentence that lacks it. */
const longestLabel = 120

/** So much of the next piece shows that the description goes on in it. */
const tellingLength = 15

/** Shorter sentences are repeated for effect: `Never. Never.` */
const shortestSentence = 20

interface Problem {
  readonly start: number
  readonly end: number
  readonly message: 'words' | 'label' | 'twice'
  readonly repair?: string
}

export default defineRule({
  id: 'metadata/no-glued-description',
  summary: 'Disallow a description whose pieces were run together.',
  why: 'A program took the text of a page without its layout, and search results and previews show headings, captions and sentences as one.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    words: '`{words}` seems to be two words of the description. Put a blank between them.',
    label: '`{words}` is a line of its own in the article, and runs into the next one in the description. Write the description in sentences.',
    twice: 'The description says `{words}` twice. Delete one.',
    part: 'Write `{words}`',
    delete: 'Delete `{words}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        text: '---\ndescription: The old bridge. Traffic will be slow until May.\n---\n\n## The old bridge\n\nTraffic will be slow until May.',
        note: 'A heading with a stop.',
      },
      '---\ndescription: How YouTube pays, and whom.\n---\n\nYouTube pays by view.',
      {text: '---\ndescription: The bridge\n---\n\n# The bridge\n\nTraffic will be slow.', note: 'The heading alone.'},
      {text: '---\ndescription: It opens. It opens.\n---\n\nTraffic will be slow.', note: 'Said for effect.'},
      {
        text: '---\ndescription: Take the ferry to the island, walk to the light.\n---\n\n- Take the ferry to the island\n- walk to the light',
        note: 'A list that became a sentence.',
      },
    ],
    invalid: [
      {
        text: '---\ndescription: The bridge reopens in May. ⟦What it costs⟧ The town pays half of it.\n---\n\nThe bridge reopens in May.\n\n## What it costs\n\nThe town pays half of it.',
        suggested: ['---\ndescription: The bridge reopens in May. The town pays half of it.\n---\n\nThe bridge reopens in May.\n\n## What it costs\n\nThe town pays half of it.'],
      },
      {
        language: 'id',
        text: '---\ndescription: Jembatan ⟦dibuka.Warga⟧ senang.\n---\n\nJembatan itu dibuka hari ini. Warga kota senang.',
        suggested: ['---\ndescription: Jembatan dibuka. Warga senang.\n---\n\nJembatan itu dibuka hari ini. Warga kota senang.'],
      },
      {
        language: 'de', format: 'html',
        text: '<meta name="description" content="Die Brücke öffnet im Mai wieder.⟦ Die Brücke öffnet im Mai wieder.⟧"><p>Die Stadt zahlt.</p>',
        suggested: ['<meta name="description" content="Die Brücke öffnet im Mai wieder."><p>Die Stadt zahlt.</p>'],
      },
      {
        language: 'ja', format: 'html',
        text: '<meta name="description" content="⟦橋の再開について⟧市は五月に橋を再び開くと発表した。"><h1>橋の再開について</h1><p>市は五月に橋を再び開くと発表した。費用は市が払う。</p>',
        suggested: ['<meta name="description" content="市は五月に橋を再び開くと発表した。"><h1>橋の再開について</h1><p>市は五月に橋を再び開くと発表した。費用は市が払う。</p>'],
      },
    ],
  },
  check({article, report}) {
    // Search engines and networks are often told the same.
    const seen = new Set<string>()
    for (const description of article.fields.description.candidates) {
      const {text, range} = description
      const problem = range && (repeatedSentence(text) ?? labelIn(text, article) ?? gluedWords(text, article))
      if (!problem) continue
      const {start, end, message, repair = ''} = problem
      const words = text.slice(start, end).trim()
      if (seen.has(words)) continue
      seen.add(words)
      report({
        at: description.locate(start, end),
        message,
        data: {words},
        suggestions: [
          repair === ''
            ? {message: 'delete', data: {words}, edit: {range: description.locate(start, endOfDeleted(text, problem)), text: ''}}
            : {message: 'part', data: {words: repair}, edit: {range: description.locate(start, end), text: repair}},
        ],
      })
    }
  },
})

function gluedWords(text: string, {body}: Article): Problem | undefined {
  const [glued] = gluedWordsIn(text, body)
  return glued && {start: glued.start, end: glued.end, message: 'words', repair: `${glued.first} ${glued.second}`}
}

/** A sentence that stands twice in a row, with the blank in front of the second. */
function repeatedSentence(text: string): Problem | undefined {
  let [before, start] = ['', 0]
  for (const {0: mark, index} of text.matchAll(/[.!?…。！？؟۔।]+/g)) {
    const end = index + mark.length
    const sentence = text.slice(start, end).trim()
    if (sentence.length >= shortestSentence && sentence === before) return {start, end, message: 'twice'}
    ;[before, start] = [sentence, end]
  }
  return undefined
}

/** A heading or another line that runs into the piece of the article behind it. */
function labelIn(text: string, {blocks}: Article): Problem | undefined {
  const pieces = blocks.filter(({region, text: words}) => region === 'main' && words.trim() !== '')
  for (const [index, block] of pieces.entries()) {
    const next = pieces[index + 1]
    if (!next || !labels.has(block.kind)) continue
    const label = block.text.trim()
    if (label.length < shortestLabel || label.length > longestLabel || !/[\p{L}\p{N})]$/u.test(label)) continue
    if (block.kind !== 'item' && /^\p{Ll}/u.test(next.text)) continue
    const start = text.indexOf(label)
    const end = start + label.length
    if (start >= 0 && goesOn(text.slice(end), next)) return {start, end, message: 'label'}
  }
  return undefined
}

/** Whether what stands behind a label is the start of a piece; the end of a description may cut it. */
function goesOn(rest: string, {text}: Block): boolean {
  if (/^\s*[\r\n]/.test(rest)) return false
  const shown = rest.trimStart()
  const piece = text.trimStart()
  if (shown.length < 2) return false
  return shown.startsWith(piece.slice(0, tellingLength)) || (shown.length < tellingLength && piece.startsWith(shown))
}

/** What is deleted at a label takes the blank behind it along. */
function endOfDeleted(text: string, {end, message}: Problem): number {
  return message === 'label' && text.charAt(end) === ' ' ? end + 1 : end
}
