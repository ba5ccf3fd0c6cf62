import {encodingOf} from './encoding-names.ts'

/** HTML wants its encoding in the first 1024 bytes, but browsers also heed one that comes later in the head. */
const prescanLength = 16_384

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
