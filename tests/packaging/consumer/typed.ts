import * as v from 'valibot'
import {createLinter, defineConfig, defineRule, type Finding, lintFiles, type Range, type Rule} from 'presscheck'
import {testRule} from 'presscheck/testing'

export const config = defineConfig({
  preset: 'news',
  rules: {
    'title/max-length': ['warning', {most: 90}],
    'spam/no-spam-link': ['error', {allow: ['bridge.example']}],
    'title/no-cut-end': 'off',
    'spam/*': 'error',
  },
  overrides: [{files: ['docs/**'], rules: {'title/max-length': ['info', {most: 60}]}}],
})

export const wrong = [
  // @ts-expect-error There is no such rule.
  defineConfig({rules: {'title/max-lenght': 'warning'}}),
  // @ts-expect-error There is no such option.
  defineConfig({rules: {'title/max-length': ['warning', {max: 90}]}}),
  // @ts-expect-error It is a number.
  defineConfig({rules: {'title/max-length': ['warning', {most: '90'}]}}),
  // @ts-expect-error There is no such severity.
  defineConfig({rules: {'title/max-length': 'fatal'}}),
  // @ts-expect-error The rule takes no options.
  defineConfig({rules: {'title/no-cut-end': ['warning', {most: 90}]}}),
  // @ts-expect-error A group takes no options.
  defineConfig({rules: {'spam/*': ['error', {allow: []}]}}),
  // @ts-expect-error There is no such group.
  defineConfig({overrides: [{rules: {'spams/*': 'error'}}]}),
  // @ts-expect-error There is no such preset.
  defineConfig({preset: 'newspaper'}),
  // @ts-expect-error A linter is told what day it is.
  () => createLinter({preset: 'news'}),
]

export const rule: Rule = defineRule({
  id: 'title/no-exclamation',
  summary: 'Disallow titles that shout.',
  why: 'Readers trust a calm title more.',
  confidence: 'opinion',
  unit: 'article',
  messages: {shouts: 'The title has {count} exclamation marks. Take them out.'},
  options: v.object({most: v.optional(v.pipe(v.number(), v.description('How many it may have.')), 0)}),
  examples: {
    valid: ['# The bridge reopens', {text: '# Hurray!', options: {most: 1}}],
    invalid: [{text: '# ⟦Hurray!!⟧'}],
  },
  check({article, options: {most}, report}) {
    const title = article.fields.title.chosen
    const count = title?.text.split('!').length ?? 1
    if (title?.range && count - 1 > most) report({at: title.range, message: 'shouts', data: {count: count - 1}})
  },
})

export const plain: Rule = defineRule({
  id: 'prose/no-foo', summary: 'Disallow foo.', why: 'It says nothing.', confidence: 'opinion', unit: 'block',
  messages: {found: 'Write what you mean.'},
  examples: {valid: ['Bar.'], invalid: [{text: '⟦foo⟧'}]},
  check({block, report}) {
    const start = block.prose.indexOf('foo')
    // @ts-expect-error There is no such message.
    if (start > 100) report({at: block.range, message: 'lost'})
    if (start >= 0) report({at: block.locate(start, start + 3), message: 'found'})
  },
})

export async function firstWords(paths: readonly string[]): Promise<readonly string[]> {
  const {files} = await lintFiles(paths, {now: {year: 2026, month: 11, day: 24}})
  const words = ({range}: {readonly range: Range}, source: string) => source.slice(...range)
  return files.flatMap(({findings, source}) => findings.map((finding: Omit<Finding, 'fix' | 'suggestions'>) => words(finding, source)))
}

testRule(rule)
testRule(plain)
