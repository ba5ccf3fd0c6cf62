import {decodeHTMLStrict} from 'entities'

const entity = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y

/** An entity in a text: what it stands for, and where it ends. */
export interface DecodedEntity {
  readonly text: string
  readonly end: number
}

/** The entity of HTML that starts at the `&` at `at`; undefined where there is none. */
export function decodeEntity(text: string, at: number): DecodedEntity | undefined {
  entity.lastIndex = at
  const written = entity.exec(text)?.[0]
  if (written === undefined) return undefined
  const decoded = decodeHTMLStrict(written)
  return decoded === written ? undefined : {text: decoded, end: entity.lastIndex}
}

/** A text with every entity decoded. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}
