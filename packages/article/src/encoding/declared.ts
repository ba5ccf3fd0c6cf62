import {encodingOf} from './encoding-names.ts'

/** HTML looks this far for its own encoding (WHATWG HTML, `prescan a byte stream`). */
const prescanLength = 1024

const declarations = [
  /<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]+)/i,
  /^\s{0,8}<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]+)/i,
  /^@charset "([\w:.-]+)"/i,
]

/** The encoding that a source declares in its first bytes: `<meta charset>`, the XML declaration, `@charset`. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, prescanLength))
  const label = declarations.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined)
  return label === undefined ? undefined : encodingOf(label)
}
