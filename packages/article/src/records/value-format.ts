/** How the value of a text key is written. */
export type ValueFormat = 'page' | 'fragment' | 'markdown' | 'text'

/** The format that the key names, or that the text evidently has; one sign alone may stand in any text. */
export function formatOfValue(text: string, path: readonly (string | number)[]): ValueFormat {
  const key = path.findLast((step) => typeof step === 'string')?.toLowerCase() ?? ''
  if (/<(?:!doctype html|html|body)[\s>]/i.test(text.slice(0, headLength))) return 'page'
  if (key.includes('html') || closesTags(text)) return 'fragment'
  if (key.includes('markdown') || key === 'md' || hasMarkdown(text)) return 'markdown'
  return 'text'
}

/** A page says that it is one before this. */
const headLength = 2000

/** Blocks that are opened and closed, or line breaks: no text for readers has them by chance. */
function closesTags(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|ul|ol|li|blockquote|table|figure|section|article)>/i.test(text) || /<br\s?\/?>/i.test(text)
}

const markdownSigns: readonly RegExp[] = [
  /^#{1,6} \S/m, /^(?:```|~~~)/m, /\]\((?:https?:|\/|#)/, /\*\*[^\s*][^*\n]{0,200}\*\*/, /^> \S/m, /^ {0,3}\|.{1,200}\|\s*$/m,
]

/** Two kinds of signs, or a heading or fence. */
function hasMarkdown(text: string): boolean {
  const signs = markdownSigns.filter((sign) => sign.test(text))
  return signs.length > 1 || signs.some((sign) => sign === markdownSigns[0] || sign === markdownSigns[1])
}
