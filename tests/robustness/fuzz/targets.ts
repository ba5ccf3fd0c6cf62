import assert from 'node:assert/strict'
import {decodeSource, type Format, isBinary, parseArticle, recordsOf, reparse} from '@presscheck/article'
import {decodeProfile, encodeProfile, ProfileError} from '@presscheck/corpus'
import {createLinter} from '@presscheck/linter'
import {compile, loadMatcher} from '@presscheck/matcher'
import {readJsonReport} from '@presscheck/reporters'
import {assertInside, assertPlaced, assertWhole} from './article-laws.ts'
import {asProfile} from './as-profile.ts'
import {fileTargets} from './file-targets.ts'
import type {Target} from './target.ts'

const linter = createLinter({preset: 'strict', now: {year: 2026, month: 1, day: 31}})

function ofText(name: string, bear: (text: string) => void): Target {
  return {name, bear: (input) => { bear(new TextDecoder().decode(input)) }}
}

function parser(format: Format): Target {
  return ofText(format, (text) => { assertWhole(parseArticle(text, {format}), text) })
}

function frontMatter(name: string, open: string, close: string): Target {
  return ofText(`front matter ${name}`, (text) => {
    const whole = `${open}${text}${close}\n\nThe bridge reopens in May.\n`
    assertWhole(parseArticle(whole, {format: 'markdown'}), whole)
  })
}

function rules(format: Format): Target {
  return ofText(`rules ${format}`, (text) => {
    const {article, findings, suppressed} = linter.lint(text, {format})
    for (const finding of [...findings, ...suppressed]) assertPlaced(finding, article.source)
    linter.fix(text, {format})
  })
}

/** Whatever is not one of the errors that a caller is promised goes on up. */
function expecting(errors: readonly (new (message?: string) => Error)[], act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!errors.some((kind) => error instanceof kind)) throw error
  }
}

/** Everything that reads what others wrote. */
export const targets: readonly Target[] = [
  parser('text'), parser('markdown'), parser('mdx'), parser('html'),
  ofText('record', (text) => {
    parseArticle(text, {format: 'record'})
    // What is no record is refused before anybody reads it; in a record, any text is kept.
    const record = JSON.stringify({text: `The bridge. ${text}`})
    const {source, blocks} = parseArticle(record, {format: 'record'})
    for (const block of blocks) assertInside(block.range, source, 'a block of a record')
  }),
  frontMatter('yaml', '---\n', '\n---'), frontMatter('toml', '+++\n', '\n+++'), frontMatter('json', '{', '}'),
  rules('text'), rules('markdown'), rules('html'),
  ofText('directives', (text) => {
    const [words, ...lines] = text.split('\n')
    const source = `<!-- presscheck-${words} -->\n${lines.join('\n')}\nData SGP\n`
    const {findings, suppressed} = linter.lint(source, {format: 'markdown'})
    for (const finding of [...findings, ...suppressed]) assertPlaced(finding, source)
  }),
  ofText('edits', (text) => {
    const [before = '', after = ''] = text.split('\0')
    const edited = reparse(reparse(parseArticle('', {format: 'markdown'}), before, {format: 'markdown'}), after, {format: 'markdown'})
    const [one, other] = [edited, parseArticle(after, {format: 'markdown'})].map(({blocks}) => blocks.map(({range, text}) => ({range, text})))
    assert.deepEqual(one, other, 'an edited article is not the one that is read anew')
  }),
  ofText('records', (text) => {
    let last = 0
    for (const range of recordsOf(text)) {
      assertInside(range, text, 'a record')
      assert.ok(range[0] >= last, 'records overlap')
      last = range[1]
      parseArticle(text.slice(...range), {format: 'record'})
    }
  }),
  ofText('phrases', (text) => {
    const [list = '', searched = ''] = text.split('\n\n')
    expecting([RangeError], () => {
      loadMatcher(compile(list.split('\n'))).scan(searched, (phrase, start, end) => {
        assertInside([start, end], searched, `phrase ${phrase}`)
      })
    })
  }),
  {name: 'phrase table', bear(input) { expecting([TypeError], () => { loadMatcher(input) }) }},
  {
    name: 'encodings',
    bear(input) {
      isBinary(input)
      assertWhole(parseArticle(decodeSource(input).text), decodeSource(input).text)
    },
  },
  {
    name: 'profile',
    bear(input) {
      expecting([ProfileError], () => { decodeProfile(input) })
      expecting([ProfileError], () => { encodeProfile(decodeProfile(asProfile(input))) })
    },
  },
  ofText('report', (text) => { readJsonReport(text, {nameOf: (path) => path, sourceOf: () => 'The bridge.'}) }),
  ...fileTargets,
]
