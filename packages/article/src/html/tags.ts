import type {Mark} from '../model.ts'

/** Elements that a reader sees nothing of, or that hold no running text. */
export const silentTags: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'head', 'title', 'svg', 'iframe', 'object', 'embed', 'applet', 'canvas', 'audio',
  'video', 'map', 'select', 'option', 'datalist', 'textarea', 'input', 'button', 'progress', 'meter', 'noframes',
  'noembed', 'frameset', 'rp', 'rt', 'annotation', 'annotation-xml',
])

/** Elements that the standard's style sheet lays out as blocks: text before, inside and after them stands apart. */
export const blockTags: ReadonlySet<string> = new Set([
  '#document', '#fragment', 'html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details',
  'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'noscript', 'ol',
  'optgroup', 'p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'caption', 'colgroup', 'tbody',
  'thead', 'tfoot', 'tr', 'td', 'th', 'ul', 'xmp', 'marquee',
])

export const preformattedTags: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp'])

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['h1', 1], ['h2', 2], ['h3', 3], ['h4', 4], ['h5', 5], ['h6', 6],
])

/** What an inline element says of its text. */
export const markKinds: ReadonlyMap<string, Mark['kind']> = new Map<string, Mark['kind']>([
  ['code', 'code'], ['kbd', 'code'], ['samp', 'code'], ['tt', 'code'], ['var', 'code'], ['math', 'code'],
  ['em', 'emphasis'], ['i', 'emphasis'], ['cite', 'emphasis'], ['dfn', 'emphasis'],
  ['strong', 'strong'], ['b', 'strong'],
  ['s', 'strike'], ['strike', 'strike'], ['del', 'strike'],
  ['q', 'quote'], ['a', 'link'],
])
