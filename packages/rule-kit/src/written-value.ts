import type {Article, MetadataEntry, Range} from '@presscheck/article'

/**
 * How a text must be written at a place of the source so that what stands there stays valid: escaped in quotes and
 * markup, as it is elsewhere. Undefined where the place cannot hold it, such as a colon in an unquoted YAML value.
 */
export function writtenAt(article: Article, at: Range, text: string): string | undefined {
  const {source, format, frontMatter} = article
  const entry = entryAt(article, at)
  if (entry && frontMatter && at[1] <= frontMatter[1]) return inFrontMatter(source, entry, at, text)
  if (format === 'record' || entry?.origin === 'json-ld') return inDoubleQuotes(text)
  return format === 'html' ? text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : text
}

const known = new WeakMap<Article, readonly MetadataEntry[]>()

/** The value of the metadata that a range stands in. */
function entryAt(article: Article, at: Range): MetadataEntry | undefined {
  let entries = known.get(article)
  if (!entries) {
    entries = article.metadata.toSorted((a, b) => a.range[0] - b.range[0])
    known.set(article, entries)
  }
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.range[0] ?? 0) <= at[0]) low = middle + 1
    else high = middle
  }
  const entry = entries[low - 1]
  return entry && at[1] <= entry.range[1] ? entry : undefined
}

function inFrontMatter(source: string, {range}: MetadataEntry, at: Range, text: string): string | undefined {
  switch (source.charAt(range[0] - 1)) {
    case '"':
      return inDoubleQuotes(text)
    case '\'':
      return source.startsWith('+++') && text.includes('\'') ? undefined : text.replaceAll('\'', '\'\'')
    default:
      return isPlainYaml(source, range, at, text) ? text : undefined
  }
}

function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** Signs that mean something to YAML at the start of a value, between blanks, or in a list of one line. */
function isPlainYaml(source: string, range: Range, at: Range, text: string): boolean {
  if (/[\r\n,[\]{}]/.test(text)) return false
  const value = source.slice(range[0], at[0]) + text + source.slice(at[1], range[1])
  return /^[^\s\-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/:(?:\s|$)| #|\s$/.test(value)
}
