import type {Format} from '@presscheck/linter'

/** A paragraph of text, a heading of level 2, or source that is put in as it is. */
export interface Piece {
  readonly kind: 'paragraph' | 'heading' | 'raw'
  readonly text: string
}

export type Key = 'description' | 'date' | 'modified' | 'author' | 'canonical' | 'site'

/**
 * An article apart from any format, to plant a defect into and to write down in each. `⟦…⟧` in any of its texts
 * marks where the defect should be found.
 */
export interface Manuscript {
  readonly language: string
  readonly title: string
  readonly metadata: Readonly<Partial<Record<Key, string>>>
  readonly pieces: readonly Piece[]
}

export type ManuscriptFormat = Extract<Format, 'text' | 'markdown' | 'html'>

export const formats: readonly ManuscriptFormat[] = ['text', 'markdown', 'html']

/** A manuscript as the source of an article, marks and all. */
export function writeDown(manuscript: Manuscript, format: ManuscriptFormat): string {
  if (format === 'text') return asText(manuscript)
  return format === 'markdown' ? asMarkdown(manuscript) : asHtml(manuscript)
}

function asText({title, metadata, pieces}: Manuscript): string {
  const frame = [metadata.author && `By ${metadata.author}`, metadata.date].filter(Boolean).join(' • ')
  return [title, frame, ...pieces.map(({text}) => text)].filter((part) => part !== '').join('\n\n') + '\n'
}

const markdownKeys: Readonly<Record<Key, string>> = {
  description: 'description', date: 'date', modified: 'lastmod', author: 'author', canonical: 'canonical', site: 'site_name',
}

function asMarkdown({title, metadata, pieces}: Manuscript): string {
  const lines = entriesOf(metadata).map(([key, value]) =>
    `${markdownKeys[key]}: ${key === 'date' || key === 'modified' ? value : inQuotes(value)}`)
  const body = pieces.map(({kind, text}) => kind === 'heading' ? `## ${text}` : text)
  const matter = [...(title === '' ? [] : [`title: ${inQuotes(title)}`]), ...lines]
  return [...(matter.length === 0 ? [] : ['---', ...matter, '---', '']), body.join('\n\n'), ''].join('\n')
}

/** YAML takes everything between double quotes but these two. */
function inQuotes(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

const htmlTags: Readonly<Record<Key, (value: string) => string>> = {
  description: (value) => `<meta name="description" content="${value}">`,
  date: (value) => `<meta property="article:published_time" content="${value}">`,
  modified: (value) => `<meta property="article:modified_time" content="${value}">`,
  author: (value) => `<meta name="author" content="${value}">`,
  canonical: (value) => `<link rel="canonical" href="${value}">`,
  site: (value) => `<meta property="og:site_name" content="${value}">`,
}

function asHtml({language, title, metadata, pieces}: Manuscript): string {
  const tags = entriesOf(metadata).map(([key, value]) => htmlTags[key](escaped(value)))
  const body = pieces.map(({kind, text}) => {
    if (kind === 'raw') return text
    return kind === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`
  })
  return [
    '<!doctype html>', `<html lang="${language}">`, '<head>', '<meta charset="utf-8">', `<title>${escaped(title)}</title>`,
    ...tags, '</head>', '<body>', '<article>', `<h1>${escaped(title)}</h1>`, ...body, '</article>', '</body>', '</html>', '',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const keys: readonly Key[] = ['description', 'date', 'modified', 'author', 'canonical', 'site']

function entriesOf(metadata: Manuscript['metadata']): readonly (readonly [Key, string])[] {
  return keys.flatMap((key) => {
    const value = metadata[key]
    return value === undefined ? [] : [[key, value] as const]
  })
}

/** A source without its marks, and the ranges that they marked. */
export interface Marked {
  readonly source: string
  readonly ranges: readonly (readonly [number, number])[]
}

export function readMarks(marked: string): Marked {
  const ranges: [number, number][] = []
  let [source, start] = ['', 0]
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = source.length
    else if (part === '⟧') ranges.push([start, source.length])
    else source += part
  }
  return {source, ranges}
}
