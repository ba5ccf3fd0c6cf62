/** Compiles every phrase of every language into `dist/phrase-table.js`: the table of the matcher, and what they are. */
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
const rows = [...groups].map(([key, group]) => {
  const list = JSON.stringify(group.map(({phrase}) => phrase).join('\n'))
  return `  {...${key}, phrases: ${list}},`
})

write('phrase-table.js', [
  '// Built from the phrases of packages/languages: run `npm run build`.',
  `export const bytes = '${Buffer.from(compile(texts)).toString('base64')}'`,
  'export const groups = [',
  ...rows,
  ']',
])
write('phrase-table.d.ts', [
  "import type {PhraseFacts} from '@presscheck/rule-kit'",
  '',
  '/** The table of the matcher, in base64. */',
  'export declare const bytes: string',
  '/** Phrases in the order of the table, a line each, with what they have in common. */',
  "export declare const groups: readonly (Omit<PhraseFacts, 'phrase'> & {readonly phrases: string})[]",
])

function write(name: string, lines: readonly string[]): void {
  const folder = new URL('../dist/', import.meta.url)
  mkdirSync(folder, {recursive: true})
  writeFileSync(new URL(name, folder), `${lines.join('\n')}\n`)
}
