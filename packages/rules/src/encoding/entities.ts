/** Marks of HTML's names for accented letters: `eacute` is e with the acute. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A', cedil: '\u0327',
  caron: '\u030C',
}

/** The other names that systems write: HTML 4, without Greek and mathematics. */
const names: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00A0', shy: '\u00AD', ensp: '\u2002', emsp: '\u2003',
  thinsp: '\u2009', zwnj: '\u200C', zwj: '\u200D', lrm: '\u200E', rlm: '\u200F',
  iexcl: '¡', iquest: '¿', cent: '¢', pound: '£', yen: '¥', euro: '€', curren: '¤', sect: '§', para: '¶', copy: '©',
  reg: '®', trade: '™', deg: '°', plusmn: '±', sup1: '¹', sup2: '²', sup3: '³', micro: 'µ', middot: '·', ordf: 'ª',
  ordm: 'º', frac14: '¼', frac12: '½', frac34: '¾', times: '×', divide: '÷', not: '¬', macr: '¯', acute: '´', cedil: '¸',
  uml: '¨', brvbar: '¦', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“',
  rdquo: '”', bdquo: '„', ndash: '–', mdash: '—', hellip: '…', bull: '•', dagger: '†', Dagger: '‡', permil: '‰', prime: '′',
  Prime: '″', larr: '←', uarr: '↑', rarr: '→', darr: '↓', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ',
  oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ',
}

/** An entity that was escaped any number of times: `&#8217;`, `&amp;#8217;`, `&amp;amp;`. */
export const entity: RegExp = /&(?:amp;)*(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});/g

/** What such an entity stands for, whatever its escapes; undefined for one that is none. */
export function decodeEntity(written: string): string | undefined {
  const name = written.slice(written.lastIndexOf('&', written.length - 2) + 1, -1).replace(/^(?:amp;)+/, '')
  if (name.startsWith('#')) return decodeNumber(name.slice(1))
  const letter = name.charAt(0)
  const accent = accents[name.slice(1)]
  const composed = accent === undefined ? '' : (letter + accent).normalize('NFC')
  return Object.hasOwn(names, name) ? names[name] : composed.length === 1 ? composed : undefined
}

function decodeNumber(figures: string): string | undefined {
  const code = /^x/i.test(figures) ? parseInt(figures.slice(1), 16) : parseInt(figures, 10)
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  return String.fromCodePoint(code)
}
