import {visible} from './stylish/visible.ts'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A text for XML or HTML, in an element or in an attribute: nothing in it is markup, and all of it can be seen. */
export function escapeMarkup(text: string): string {
  // XML refuses even the escapes of most control characters, and these two that are no characters.
  return visible(text).replaceAll(/[\ufffe\uffff]/g, '\ufffd').replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** Attributes, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
}
