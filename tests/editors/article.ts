import {readFileSync} from 'node:fs'
import {array, type InferOutput, number, object, optional, parse, string} from 'valibot'
import {binary} from '../cli/presscheck.ts'

/** The command line by which an editor starts the server. */
export const server: readonly string[] = [process.execPath, binary, 'lsp', '--stdio']

/** An article with Windows line breaks, whose findings stand behind emoji, accents and Chinese. */
export const article: string = [
  '---', 'title: 🚢 Fähre 夜船 &amp; bus', 'date: 2026-11-20', 'author: Ada Brook', '---', '',
  '👩‍👩‍👧 Zoë says that the the ferry 夜 sails.', '', '🎉🎉 The second crossing is is longer.', '',
].join('\r\n')

const placeSchema = object({code: string(), lnum: number(), words: string()})

const resultSchema = object({encoding: optional(string()), before: array(placeSchema), after: array(placeSchema)})

/** What is wrong with it: rule, line from 0, and the words that are meant. */
export const found: readonly InferOutput<typeof placeSchema>[] = [
  {code: 'encoding/no-leftover-entity', lnum: 1, words: '&amp;'},
  {code: 'prose/no-repeated-word', lnum: 6, words: 'the the'},
  {code: 'prose/no-repeated-word', lnum: 8, words: 'is is'},
]

/** What an editor wrote down of what it saw. */
export function readResult(file: string): InferOutput<typeof resultSchema> {
  return parse(resultSchema, JSON.parse(readFileSync(file, 'utf8')))
}
