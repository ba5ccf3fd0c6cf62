import {type Format, parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'

/** What opens and never closes, closes what never opened, or nests: alone each is the worst that a parser can meet. */
const pieces = [
  '[', ']', '*', '_', '~~', '<', '>', '`', '{{', '{%', '{', '(', '\\', '&', '|', '#', '$', '!', '![', '"', '@', ':', '\n', '\r', ' ', '\t', 'a', '桥',
  '> ', '- ', '1. ', '[a](', '[a](<b', '[a](b "', '](a)', '[a]', '[a][', '[^a]', '[a]: b\n', '[a]: b "c\n', '[a\n', '*a ', 'a* ', '**a *a ', '_a_',
  '`a', '``a` ', '<a ', '<a b="', '</a>', '<!--', '<![CDATA[', '<?', '<div>', '<b>', '<p>', '<pre>', '<span hidden>', '<A @b', 'www.', 'http://',
  'a@b.', '{{<', '{{/*', '{% comment %}', '{% highlight %}', '{: ', '{#a', '![[', '<%', '$$\n', '$a ', 'a|b\n', '|-|\n', '- a\n', '> a\n', '```\n',
  ':::\n', '\n\n', 'a  \n', 'import a\n', '<A b={', '<>', '{`', '{a}', '&amp;', '\\`', '[![a](b)](c)', '- [ ] ', '<li>', '|a|b|\n|-|-|\n',
]

const small = 10_000
const factor = 10

/** Time grows as the length does, `factor` times; with its square it would grow `factor` times more. */
const mostGrowth = factor * 4

/** Below this a clock says nothing. In milliseconds. */
const shortest = 2

function cost(source: string, format: Format): number {
  let least = Infinity
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    parseArticle(source, {format})
    least = Math.min(least, performance.now() - start)
  }
  return Math.max(least, shortest)
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

describe.each<Format>(['markdown', 'mdx'])('%s', (format) => {
  it.each(pieces)('of nothing but %j takes time that grows with its length', (piece) => {
    const before = cost(fill(piece, small), format)
    expect(cost(fill(piece, small * factor), format) / before).toBeLessThan(mostGrowth)
  })
})

describe('text', () => {
  it.each(['a', 'a ', '\n', 'a\n', ' ', '- a\n', 'A\n=\n', '.', 'a. ', '桥', '• ', '1. a\n'])('of nothing but %j as well', (piece) => {
    const before = cost(fill(piece, small), 'text')
    expect(cost(fill(piece, small * factor), 'text') / before).toBeLessThan(mostGrowth)
  })
})

describe.each(['markdown', 'mdx'] as const)('%s', (format) => {
  it.each<[string, (depth: number) => string]>([
    ['quotes', (depth) => `${'> '.repeat(depth)}a\n${'> '.repeat(depth)}b\n`],
    ['quotes over lazy lines', (depth) => `${'> '.repeat(depth)}a\n${'b\n'.repeat(depth)}`],
    ['lists on a line', (depth) => `${'- '.repeat(depth)}a\n${'\n'.repeat(depth)}`],
    ['brackets', (depth) => '['.repeat(depth) + '](a)'.repeat(depth)],
    ['elements', (depth) => '<div>'.repeat(depth) + '</x>'.repeat(depth)],
    ['front matter', (depth) => `---\na: ${'['.repeat(depth)}\n---\n`],
  ])('bears %s nested without end', (_, nest) => {
    const before = cost(nest(500), format)
    expect(cost(nest(5000), format) / before).toBeLessThan(mostGrowth)
  })
})
