import type {Article, Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit, textBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Blocks from either end at which an assistant speaks to the one who asked. */
const edgeDepth = 2

/** The line before a text that was rewritten. */
const mostWords = 16
const mostLetters = 110

/** Who speaks in a printed conversation: what assistants say there is quoted. */
const speaker = /^\s*(?:chat\s?gpt|gpt-?\d\w*|claude|gemini|copilot|bard|bing|grok|assistant|human|user|you|me|ai|bot|prompt|response|q|a)\s*[:：>]/i

/** What an article about assistants talks of. */
const topic = /chat\s?gpt|chatbot|language model|\bllms?\b|\bopenai\b|\bclaude\b|\bgemini\b|\bcopilot\b|modelo de lenguaje|modèle de langage|sprachmodell|model bahasa|языков\S+ модел|言語モデル|语言模型|語言模型/i

export default defineRule({
  id: 'residue/no-assistant-phrase',
  summary: 'Disallow what a chat assistant says before and after the text it was asked for.',
  why: 'Readers see that the article was pasted without being read.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['assistant-preface', 'assistant-closing'],
  messages: {
    preface: '`{words}` is what a chat assistant says before the text. Delete it.',
    closing: '`{words}` is what a chat assistant says after the text. Delete it.',
    deleteBlock: 'Delete the paragraph',
    deleteSentence: 'Delete the sentence',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        text: 'Our chatbot greets everybody.\n\n> Certainly! Here is your article.\n\nIt never tires.',
        note: 'A quotation.',
      },
      {text: 'User: Write about the bridge.\n\nAssistant: Certainly! Here is an article.\n\nSo it went.', note: 'A conversation.'},
      {
        text: 'It answers “As an AI language model, I cannot say”.\n\nThat is what ChatGPT does.\n\nWe tried.',
        note: 'The article is about assistants.',
      },
      'Certainly the bridge is old. Here is what we know.\n\nIt was built in 1901.',
    ],
    invalid: [
      {
        text: '⟦Certainly! Here is the revised article:⟧\n\nThe bridge reopens in May.\n\nTraffic will be slow until then.',
        suggested: ['The bridge reopens in May.\n\nTraffic will be slow until then.'],
      },
      {
        format: 'text',
        text: 'The bridge reopens in May.\n\nTraffic will be slow.\n\n⟦Would you like me to add a headline?⟧',
        suggested: ['The bridge reopens in May.\n\nTraffic will be slow.'],
      },
      {
        language: 'fr',
        text: '⟦Avec plaisir, voici la version retravaillée de votre texte :⟧\n\nLe pont rouvre en mai.\n\nLa circulation sera lente.',
        suggested: ['Le pont rouvre en mai.\n\nLa circulation sera lente.'],
      },
      {
        language: 'id',
        text: '⟦Tentu, berikut adalah artikelnya.⟧ Jembatan lama dibuka lagi.\n\nLalu lintas masih padat.',
        suggested: ['Jembatan lama dibuka lagi.\n\nLalu lintas masih padat.'],
      },
    ],
  },
  check({article, hits, report}) {
    const body = textBlocks(article)
    const [opening, ending] = [new Set(body.slice(0, edgeDepth)), new Set(body.slice(-edgeDepth))]
    const edges = [...new Set([...opening, ...ending])]
    const isSaid = (block: Block, hit: Hit): boolean => isSaidAt(block, hit, opening.has(block), ending.has(block))
    const said = edges.map((block) => hits(block).filter((hit) => isSaid(block, hit)))
    const isCompany = said.filter((some) => some.length > 0).length > 1
      || edges.some((block, index) => (said[index] ?? []).length > 0 && countClosings(hits(block)) > 1)
    for (const block of edges) {
      const hit = hits(block).find((each) => isSaid(block, each) && (each.phrase.strength === 'strong' || isCompany))
        ?? (opening.has(block) && handsOver(block) ? hits(block).find(isRewriting) : undefined)
      if (!hit || isQuoted(article, block, hit)) continue
      const [start, end] = sentenceAt(block, hit)
      const isAll = block.prose.slice(0, start).trim() === '' && block.prose.slice(end).trim() === ''
      const at = isAll ? block.range : block.locate(start, end)
      const rest = block.prose.slice(end).match(/^\s*/)?.[0].length ?? 0
      report({
        at,
        message: hit.phrase.kind === 'assistant-closing' ? 'closing' : 'preface',
        data: {words: block.prose.slice(start, end)},
        suggestions: [isAll
          ? {message: 'deleteBlock', edit: deleteBlock(article, block)}
          : {message: 'deleteSentence', edit: {range: block.locate(start, end + rest), text: ''}}],
      })
    }
  },
})

/** A short line that ends in a colon, before the text that was asked for. */
function handsOver({kind, prose, words, place}: Block): boolean {
  return kind === 'paragraph' && place.fromEnd > 1 && words.length <= mostWords && prose.length <= mostLetters && /[:：]\s*$/.test(prose)
}

/** What an assistant calls the text: rewritten, polished. */
function isRewriting({phrase}: Pick<Hit, 'phrase'>): boolean {
  return phrase.kind === 'assistant-preface' && phrase.strength === 'context' && phrase.where === 'anywhere'
}

/** A preface opens its block at the start, or at the end before what was not copied; a closing one at the end. */
function isSaidAt(block: Block, {start, phrase}: Hit, isOpening: boolean, isEnding: boolean): boolean {
  if (phrase.where === 'anywhere') return !isRewriting({phrase})
  if (/[\p{L}\p{N}]/u.test(block.prose.slice(0, start))) return false
  if (phrase.kind === 'assistant-closing') return isEnding && block.place.fromStart > 0
  return isOpening || (isEnding && phrase.strength === 'strong' && /[:：]\s*$/.test(block.prose))
}

/** `I hope this helps! Let me know if …` keep each other company. */
function countClosings(hits: readonly Hit[]): number {
  return new Set(hits.filter(({phrase}) => phrase.kind === 'assistant-closing').map(({start}) => start)).size
}

function isQuoted(article: Article, block: Block, hit: Hit): boolean {
  if (block.kind === 'quote' || /["“„«‘「『]\s*$/.test(block.prose.slice(Math.max(0, hit.start - 2), hit.start))) return true
  const index = block.place.fromStart
  const near = article.body.slice(Math.max(0, index - 3), index + 4)
  if (near.some(({prose}) => speaker.test(prose))) return true
  return hit.phrase.where === 'anywhere' && article.body.some((other) => other !== block && topic.test(other.prose))
}

/** The sentence that holds the hit. */
function sentenceAt(
  {prose, sentences: {length, starts, ends}}: Block,
  hit: Hit,
): readonly [start: number, end: number] {
  let from = 0
  let to = prose.length
  for (let index = 0; index < length; index++) {
    const [start = 0, end = 0] = [starts[index], ends[index]]
    if (start <= hit.start) from = start
    if (end >= hit.end) {
      to = end
      break
    }
  }
  return [from, to]
}
