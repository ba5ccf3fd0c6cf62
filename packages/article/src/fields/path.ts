import {type LanguageCode, languageOf} from '@presscheck/languages'
import {isKnownCode, normaliseLanguage} from './language-codes.ts'

const localeName = /^[a-z]{2}(?:[-_](?:[a-z]{2}|han[st]|latn|cyrl))?$/i

/** The language that a folder or an ending of a path names: `/id/`, `post.id.md`, `post.en-US.md`; the nearest one. */
export function languageOfPath(path: string): LanguageCode | undefined {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const ending = /\.([^.]+)\.[^.]+$/.exec(name)?.[1]
  for (const part of [ending, ...parts.toReversed()]) {
    if (part !== undefined && localeName.test(part) && isKnownCode(part)) return normaliseLanguage(part)
  }
  return undefined
}

/** True for a language whose texts the detection knows. */
export function isDetectable(code: LanguageCode): boolean {
  return languageOf(code) !== undefined
}
