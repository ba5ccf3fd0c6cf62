import type {Article, MetadataEntry, Range} from '@presscheck/article'

/**
 * How a text must be written at a place of the source so that what stands there stays valid: escaped in quotes and
 * markup, as it is elsewhere. Undefined where the place cannot hold it, such as a colon in an unquoted YAML value.
 */
export function writtenAt(article: Article, at: Range, text: string): string | undefined {
  const {source, format, frontMatter, metadata} = article
  const entry = metadata.find(({range}) => range[0] <= at[0] && at[1] <= range[1])
  if (entry && frontMatter && at[1] <= frontMatter[1]) return inFrontMatter(source, entry, at, text)
  if (format === 'record' || entry?.origin === 'json-ld') return inDoubleQuotes(text)
  return format === 'html' ? text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : text
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
