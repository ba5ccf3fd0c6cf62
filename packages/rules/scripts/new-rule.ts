/** `npm run new-rule <group>/<name>`: a rule with its example, ready to run. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {groups} from '@presscheck/rule-kit'
import {packageFolder} from './rule-files.ts'

const [id = ''] = process.argv.slice(2)
const [group = '', name = ''] = id.split('/')

if (!groups.some((known) => known === group) || !/^(?:no|require|valid|consistent|max)(?:-[a-z0-9]+)+$/.test(name)) {
  fail(
    `\`${id}\` is not a rule id. Write <group>/<name>: a group of ${groups.join(', ')}; `
    + 'a name that starts with no-, require-, valid-, consistent- or max-. Example: npm run new-rule title/max-length',
  )
}

const file = new URL(`src/${id}.ts`, packageFolder)
if (existsSync(file)) fail(`packages/rules/src/${id}.ts exists already.`)

mkdirSync(new URL('./', file), {recursive: true})
writeFileSync(file, template(id))
console.log([
  `packages/rules/src/${id}.ts is there, and it runs: it finds the word "exmaple".`,
  'Next: 1. make it find what you want, with examples that show it; 2. npm run generate; 3. npm test',
].join('\n'))

function template(ruleId: string): string {
  return `import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: '${ruleId}',
  summary: 'Disallow the word "exmaple".',
  why: 'Say in one or two sentences how it hurts a reader or a publisher.',
  confidence: 'likely',
  optional: 'It waits to be measured on real articles.',
  unit: 'block',
  trigger: /exmaple/,
  messages: {
    found: '\`{word}\` is misspelt. Write \`example\`.',
  },
  options: v.object({}),
  examples: {
    valid: ['A good example.'],
    invalid: [{text: 'A bad ⟦exmaple⟧.', fixed: 'A bad example.'}],
  },
  check({block, report}) {
    for (const {0: word, index} of block.prose.matchAll(/exmaple/g)) {
      const at = block.locate(index, index + word.length)
      report({at, message: 'found', data: {word}, fix: {range: at, text: 'example'}})
    }
  },
})
`
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
