import {inspectUrls} from '@jsdevtools/rehype-url-inspector'
import {parseArticle} from '@presscheck/article'
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url'
import retextPassive from 'retext-passive'
import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {describe, expect, it} from 'vitest'
import {checkExamples} from '../check-examples.ts'
import {hitFinder} from '../phrases.ts'
import type {Rule} from '../rule.ts'
import {fromRetext} from './from-retext.ts'
import {fromRehype, fromRemark} from './from-tree.ts'

const facts = {summary: 'Disallow it.', why: 'It hurts.', confidence: 'opinion', expected: 'suggest'} as const

function problemsOf(rule: Rule): readonly string[] {
  return checkExamples(rule, hitFinder()).flatMap(({problems}) => problems)
}

/** A plugin of our own over any tree: it wants every text `teh` to be `the`. */
const noTeh: Plugin<[], Tree> = () => (tree, file) => {
  visitTexts(tree, ({value, position}) => {
    const at = value.indexOf('teh')
    const start = position?.start.offset ?? 0
    if (at < 0) return
    const [from, to] = [start + at, start + at + 3]
    const message = file.message('A slip', {
      place: {start: {line: 1, column: 1, offset: from}, end: {line: 1, column: 1, offset: to}},
    })
    message.expected = ['the']
  })
}

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
  readonly value?: string
  readonly position?: Node['position']
}

function visitTexts(tree: Tree, visit: (text: Tree & {readonly value: string}) => void): void {
  const {value} = tree
  if (tree.type === 'text' && value !== undefined) visit({...tree, value})
  for (const child of tree.children ?? []) visitTexts(child, visit)
}

describe('plugins of unified as rules', () => {
  it('takes a third-party plugin of retext', () => {
    expect(problemsOf(fromRetext({
      ...facts, id: 'prose/no-passive', plugin: retextPassive, message: '`{actual}` is passive.',
      examples: {valid: ['He opened it.'], invalid: [{text: 'It was *⟦withheld⟧* by them.'}]},
    }))).toEqual([])
  })

  it('takes a third-party plugin of remark', () => {
    expect(problemsOf(fromRemark({
      ...facts, id: 'link/no-empty-url', plugin: remarkLintNoEmptyUrl, message: '{reason}',
      examples: {
        valid: ['[Bridge](https://bridge.example)'],
        invalid: [{text: '---\ntitle: 😀\n---\n\nThe ⟦[bridge]()⟧ reopens.'}],
      },
    }))).toEqual([])
  })

  it('takes a third-party plugin of rehype', () => {
    const options: Parameters<typeof inspectUrls>[0] = {
      inspectEach({url, node, file}) {
        if (url.startsWith('http:')) file.message(`Unsafe: ${url}`, node)
      },
    }
    expect(problemsOf(fromRehype({
      ...facts, id: 'link/no-unsafe-url', plugin: [inspectUrls, options], message: '{reason}',
      examples: {
        valid: [{format: 'html', text: '<p><a href="https://bridge.example">Bridge</a></p>'}],
        invalid: [{format: 'html', text: '<p>The ⟦<a href="http://bridge.example">bridge</a>⟧ reopens'}],
      },
    }))).toEqual([])
  })

  it('makes fixes of expected values in Markdown', () => {
    expect(problemsOf(fromRemark({
      ...facts, expected: 'fix', id: 'prose/no-teh', plugin: noTeh, message: 'Write `{expected}`, not `{actual}`.',
      examples: {valid: ['`teh`'], invalid: [{text: '# A *b* ⟦teh⟧', fixed: '# A *b* the'}]},
    }))).toEqual([])
  })

  it('makes suggestions of them in HTML', () => {
    expect(problemsOf(fromRehype({
      ...facts, id: 'prose/no-teh', plugin: noTeh, message: 'Write `{expected}`.',
      examples: {
        valid: [{format: 'html', text: '<p>the</p>'}],
        invalid: [{format: 'html', text: '<p class="x">It is ⟦teh⟧ end', suggested: ['<p class="x">It is the end']}],
      },
    }))).toEqual([])
  })

  it('reads only its own format', () => {
    const rule = fromRehype({...facts, id: 'prose/no-teh', plugin: noTeh, message: 'A slip.', examples: {valid: [], invalid: []}})
    const article = parseArticle('It is teh end.', {format: 'markdown'})
    expect(rule.prepare().run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})).toEqual([])
  })
})
