import type {Language, LanguageCode} from './language.ts'

/** Every language there is a folder for, by code. */
export const languages: readonly Language[] = []

/** The language of a code: exact, else by its first part (`pt-BR` is `pt`); undefined where there is no folder. */
export function languageOf(code: LanguageCode): Language | undefined {
  const lower = code.toLowerCase()
  return languages.find((language) => language.code.toLowerCase() === lower)
    ?? languages.find((language) => language.code.toLowerCase() === lower.split('-')[0])
}
