import {decodeEntity} from '../../entities/decode-entity.ts'

const escapable = /[!-/:-@[-`{-~]/

/** True where the `\` at `at` takes the meaning from the character after it. */
export function isEscape(text: string, at: number): boolean {
  return escapable.test(text.charAt(at + 1))
}

/** A URL or label with its escapes and entities decoded. */
export function unescape(text: string): string {
  let decoded = ''
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 92 && isEscape(text, at)) {
      decoded += text.slice(end, at)
      end = ++at
    } else if (unit === 38) {
      const entity = decodeEntity(text, at)
      if (!entity) continue
      decoded += text.slice(end, at) + entity.text
      end = entity.end
      at = end - 1
    }
  }
  return decoded + text.slice(end)
}
