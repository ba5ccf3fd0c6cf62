/**
 * Characters that a terminal obeys instead of showing (escapes, line breaks, changes of direction) or that nobody
 * sees (zero width, soft hyphen, half a surrogate pair). Joiners stay: emoji, Persian and Hindi are written with them.
 */
const unshown = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

const tab = '  '

/** The text as it may go to a terminal: on one line, and everything in it can be seen. */
export function visible(text: string): string {
  return text.replaceAll(unshown, (character) => {
    const code = character.charCodeAt(0)
    if (character === '\t') return tab
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '\u2421'
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
