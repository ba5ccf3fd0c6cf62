import type {Article, Edit, Finding, Format} from '@presscheck/linter'

/** Where a directive holds: for one line, or for the whole article. */
export type DirectiveScope = 'line' | 'file'

/** What stands for the reason until the writer gives it. */
const reasonPlaceholder = 'say why it may stay'

/** How each format writes a comment; the others have none. */
const comments: Partial<Record<Format, readonly [open: string, close: string]>> = {
  markdown: ['<!--', '-->'],
  mdx: ['{/*', '*/}'],
  html: ['<!--', '-->'],
}

/** The edit that hides a finding by a directive, for a reason on one line; undefined where no directive can stand. */
export function directiveFor(
  article: Article, {ruleId, range}: Pick<Finding, 'ruleId' | 'range'>, scope: DirectiveScope, reason: string = reasonPlaceholder,
): Edit | undefined {
  const signs = comments[article.format]
  if (!signs) return undefined
  const write = (name: string) => `${signs[0]} presscheck-${name} ${ruleId} -- ${reason} ${signs[1]}`
  return scope === 'file' ? forFile(article, ruleId, write) : forLine(article, range[0], write)
}

function forLine(article: Article, offset: number, write: (name: string) => string): Edit | undefined {
  const {source, format, blocks} = article
  const block = blocks.find(({range}) => range[0] <= offset && offset <= range[1])
  if (!block || block.kind === 'code' || block.kind === 'html') return undefined
  const end = lineEnd(source, offset)
  if (format === 'html') {
    // Within the words a comment is a comment; in a title element it would be part of the title.
    return block.kind === 'title' ? undefined : insert(Math.min(block.range[1], end), write('disable-line'))
  }
  const start = lineStart(source, offset)
  const opens = start <= block.range[0] && source.slice(start, block.range[0]).trim() === ''
  if (opens && block.kind === 'paragraph') {
    const indent = source.slice(start, block.range[0])
    return insert(start, `${indent}${write('disable-next-line')}${lineBreakOf(source)}`)
  }
  return insert(end, ` ${write('disable-line')}`)
}

/** In YAML front matter where there is some, else as a comment of its own. */
function forFile(
  {source, format, frontMatter, metadata}: Article, ruleId: string, write: (name: string) => string,
): Edit {
  const newLine = lineBreakOf(source)
  if (format === 'html') return insert(source.length, `${newLine}${write('disable-file')}${newLine}`)
  if (!frontMatter) return insert(0, `${write('disable-file')}${newLine}${newLine}`)
  const isYaml = source.startsWith('---')
  if (!isYaml || metadata.some(({path}) => path[0] === 'presscheck')) {
    return insert(frontMatter[1], `${newLine}${newLine}${write('disable-file')}`)
  }
  const fence = lineStart(source, frontMatter[0] + source.slice(...frontMatter).trimEnd().length)
  return insert(fence, [
    'presscheck:', `  disable: [${ruleId}]`, `  reason: ${reasonPlaceholder}`, '',
  ].join(newLine))
}

function insert(at: number, text: string): Edit {
  return {range: [at, at], text}
}

function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}
