import type {Format} from '@presscheck/article'

/** What opens and never closes, closes what never opened, or nests: alone each is the worst that a parser can meet. */
const markdownPieces = [
  '[', ']', '*', '_', '~~', '<', '>', '`', '{{', '{%', '{', '(', '\\', '&', '|', '#', '$', '!', '![', '"', '@', ':', '\n', '\r', ' ', '\t', 'a', '桥',
  '> ', '- ', '1. ', '[a](', '[a](<b', '[a](b "', '](a)', '[a]', '[a][', '[^a]', '[a]: b\n', '[a]: b "c\n', '[a\n', '*a ', 'a* ', '**a *a ', '_a_',
  '`a', '``a` ', '<a ', '<a b="', '</a>', '<!--', '<![CDATA[', '<?', '<div>', '<b>', '<p>', '<pre>', '<span hidden>', '<A @b', 'www.', 'http://',
  'a@b.', '{{<', '{{/*', '{% comment %}', '{% highlight %}', '{: ', '{#a', '![[', '<%', '$$\n', '$a ', 'a|b\n', '|-|\n', '- a\n', '> a\n', '```\n',
  ':::\n', '\n\n', 'a  \n', 'import a\n', '<A b={', '<>', '{`', '{a}', '&amp;', '\\`', '[![a](b)](c)', '- [ ] ', '<li>', '|a|b|\n|-|-|\n',
] as const

const pieces: Readonly<Record<Format, readonly string[]>> = {
  markdown: markdownPieces,
  mdx: markdownPieces,
  text: ['a', 'a ', '\n', 'a\n', ' ', '- a\n', 'A\n=\n', '.', 'a. ', '桥', '• ', '1. a\n', '7.12.2025 ', '20'],
  html: [
    '<', '>', '&', '<!--', '<div>', '</div>', '<p>a', '<b>', '<b><p>', '<a href=x>', '<a href=x><p>', '<table>', '<table><tr><td>', '<li>a', '<span hidden>a',
    '<br>', 'a<br><br>', '&amp;', '<svg>', '<math><mi>', '<select><option>', '<h1>a', '<time>2025-12-07</time>', '<meta name=author content=a>',
    '<i class=author>a</i>', '<p>by a</p>', '<script>{"', '<span itemprop=author itemscope>', '7 May 2025 ', '<img src=a alt=a>', '<p class="a" ',
  ],
  record: ['{"a":', '[', '{"text":"a\\n', '"', '\\', '{"a":1,', '{"a":[{'],
}

/** What means something to the parser of a format. */
export function hostilePieces(format: Format): readonly string[] {
  return pieces[format]
}

/** Nothing but one piece, `length` characters or a few more. */
function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length))
}

const nestings: readonly (readonly [string, (depth: number) => string])[] = [
  ['quotes', (depth) => `${'> '.repeat(depth)}a\n${'> '.repeat(depth)}b\n`],
  ['quotes over lazy lines', (depth) => `${'> '.repeat(depth)}a\n${'b\n'.repeat(depth)}`],
  ['lists on a line', (depth) => `${'- '.repeat(depth)}a\n${'\n'.repeat(depth)}`],
  ['brackets', (depth) => '['.repeat(depth) + '](a)'.repeat(depth)],
  ['elements', (depth) => '<div>'.repeat(depth) + '</x>'.repeat(depth)],
  ['front matter', (depth) => `---\na: ${'['.repeat(depth)}\n---\n`],
]

/** A text that grows without end. */
export interface HostileText {
  readonly format: Format
  readonly name: string
  /** About `length` characters of it. */
  readonly ofLength: (length: number) => string
}

export const formats: readonly Format[] = ['text', 'markdown', 'mdx', 'html', 'record']

/** The worst texts for the parser of a format. */
export function hostileTexts(format: Format): readonly HostileText[] {
  const nested = format === 'markdown' || format === 'mdx' ? nestings : []
  return [
    ...pieces[format].map((piece) => ({format, name: `nothing but ${JSON.stringify(piece)}`, ofLength: (length: number) => fill(piece, length)})),
    ...nested.map(([name, nest]) => ({format, name: `nested ${name}`, ofLength: (length: number) => nest(length >> 2)})),
  ]
}
