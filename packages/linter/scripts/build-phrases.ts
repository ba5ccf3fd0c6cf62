/** Compiles every phrase of every language: the table of the matcher, and what is known of each phrase. */
import {mkdirSync, writeFileSync} from 'node:fs'
import type {Phrase} from '@presscheck/languages'
import {phrases} from '@presscheck/languages/phrases'
import {compile} from '@presscheck/matcher'

/** Phrases by what they have in common, so that it is written once. */
const groups = new Map<string, Phrase[]>()
for (const phrase of phrases) {
  const {kind, strength, where, language} = phrase
  const key = JSON.stringify({kind, strength, where, language})
  const group = groups.get(key)
  if (group) group.push(phrase)
  else groups.set(key, [phrase])
}

const texts = [...groups.values()].flatMap((group) => group.map(({phrase}) => phrase))
const table = compile(texts)
const facts = `[\n${[...groups].map(([key, group]) => `  {"facts": ${key}, "phrases": ${
  JSON.stringify(group.map(({phrase}) => phrase).join('\n'))}}`).join(',\n')}\n]\n`

write('phrase-table.bin', table)
write('phrase-facts.json', facts)
write('phrase-table.node.js', [
  '// Built from the phrases of packages/languages: run `npm run build`. The two files lie beside it, in a bundle too.',
  "import {readFileSync} from 'node:fs'",
  "import {join} from 'node:path'",
  "export const bytes = () => readFileSync(join(import.meta.dirname, 'phrase-table.bin'))",
  "export const groups = () => JSON.parse(readFileSync(join(import.meta.dirname, 'phrase-facts.json'), 'utf8'))",
].join('\n'))
write('phrase-table.js', [
  '// Built from the phrases of packages/languages: run `npm run build`. For hosts that read no files.',
  "import {decodeBase64} from '../src/base64.ts'",
  `const table = '${Buffer.from(table).toString('base64')}'`,
  `const text = ${JSON.stringify(facts)}`,
  'export const bytes = () => decodeBase64(table)',
  'export const groups = () => JSON.parse(text)',
].join('\n'))
write('phrase-table.d.ts', [
  "import type {PhraseFacts} from '@presscheck/rule-kit'",
  '',
  '/** The table of the matcher. */',
  'export declare const bytes: () => Uint8Array',
  '/** Phrases in the order of the table, a line each, with what they have in common. */',
  "export declare const groups: () => readonly {facts: Omit<PhraseFacts, 'phrase'>; phrases: string}[]",
].join('\n'))
write('phrase-table.node.d.ts', "export * from './phrase-table.js'")

function write(name: string, content: string | Uint8Array): void {
  const folder = new URL('../dist/', import.meta.url)
  mkdirSync(folder, {recursive: true})
  writeFileSync(new URL(name, folder), typeof content === 'string' ? `${content.trimEnd()}\n` : content)
}
