import {type LanguageCode, unknownLanguage} from '@presscheck/languages'
import type {Candidate} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import {candidateOf, type Source, trimmedContent, Unplaced} from './candidate.ts'
import {normaliseLanguage} from './language-codes.ts'
import {isDetectable, languageOfPath} from './path.ts'

/** What the article declares, then its path, the option of the site, and the vote of its words. */
export function languageCandidates(
  sources: readonly Source[], {path, language: option}: ParseOptions, detected: LanguageCode,
): readonly Candidate[] {
  const declared = sources.flatMap((source) => {
    const content = trimmedContent(source)
    const code = content && normaliseLanguage(content.text)
    return content && code ? [candidateOf(source, content, code)] : []
  })
  const ofPath = path === undefined ? undefined : languageOfPath(path)
  const byPath = unplaced('path', ofPath)
  const byOption = unplaced('option', option === undefined ? undefined : normaliseLanguage(option))
  const byVote = unplaced('detected', detected === unknownLanguage ? undefined : detected)
  const isDoubtful = ofPath !== undefined && detected !== unknownLanguage && detected !== ofPath
    && (isDetectable(ofPath) || folderWords.has(ofPath))
  return isDoubtful
    ? [...declared, ...byOption, ...byVote, ...byPath]
    : [...declared, ...byPath, ...byOption, ...byVote]
}

/** Codes that folders have as words or as names of other things: `it/`, `my/`, `ts/`, `os/`. */
const folderWords: ReadonlySet<string> = new Set([
  'it', 'no', 'is', 'as', 'to', 'my', 'so', 'or', 'am', 'be', 'he', 'an', 'na', 'li',
  'ts', 'os', 'io', 'co', 'cv', 'ml', 'ps', 'ie', 'st', 'km', 'kg', 'ee', 'sh', 'sc', 'se', 'ch', 'br', 'ca', 'za', 'tt',
])

function unplaced(origin: 'path' | 'option' | 'detected', code: LanguageCode | undefined): readonly Candidate[] {
  return code === undefined ? [] : [candidateOf({origin, key: undefined}, new Unplaced(code), code)]
}
