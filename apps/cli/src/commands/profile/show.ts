import {resolve} from 'node:path'
import {frequentPieces, type FrequentPiece, mostShown, type Profile, type ProfileSummary, shownPieces, summaryOf} from '@presscheck/corpus'
import {languageOf} from '@presscheck/languages'
import {profileName} from '@presscheck/store'
import type {Arguments} from '../../arguments.ts'
import {loadProfile} from '../../corpus/profile-file.ts'
import {counted, grouped} from './figures.ts'

/** Fewer articles that have a piece say nothing of the corpus. */
const [fewestArticles, leastShare] = [10, 0.05] as const

/** What a corpus has in common, for people; with `--as-phrases` for a configuration. */
export function showProfile({asPhrases}: Arguments, [file = profileName]: readonly string[], cwd: string): string {
  const profile = loadProfile(resolve(cwd, file))
  return asPhrases ? phrasesOf(profile) : describe(profile)
}

function describe(profile: Profile): string {
  const summary = summaryOf(profile)
  const parts = shownPieces.flatMap(([kind, heading]) => {
    const pieces = frequentPieces(profile, kind, 2).slice(0, mostShown)
    return pieces.length === 0 ? [] : ['', heading, ...pieces.map(line)]
  })
  return `${[...overview(summary), ...parts].join('\n')}\n`
}

function overview({articles, languages, surplusCopies}: ProfileSummary): readonly string[] {
  return [
    counted(articles, 'article'),
    ...languages.map(({language, articles: ofLanguage, medianTitle}) => {
      const title = medianTitle === undefined ? '' : `, titles of ${medianTitle} characters`
      return `  ${counted(ofLanguage, 'article')} in ${languageOf(language)?.name ?? 'a language that is not known'}${title}`
    }),
    ...surplusCopies.count > 0 ? [`  ${counted(surplusCopies, 'article')} with the text of another one`] : [],
  ]
}

function line({count, exact, text, language, examples: [example = '']}: FrequentPiece): string {
  return `${`${exact ? '' : '~'}${grouped(count)}`.padStart(9)}  ${language.padEnd(3)} ${text}  (${example})`
}

/** A configuration that others can extend: the short blocks and lines that many articles have, as phrases. */
function phrasesOf(profile: Profile): string {
  const {articles} = summaryOf(profile)
  const least = Math.max(fewestArticles, Math.ceil(articles.count * leastShare))
  const found = [...frequentPieces(profile, 'block', least), ...frequentPieces(profile, 'line', least)]
  const phrases = new Map(found.filter(({text}) => !text.endsWith('…')).map(({text, language}) => (
    [text, {phrase: text, kind: 'advertisement', where: 'line', ...language !== 'und' && {language}}]
  )))
  return `${JSON.stringify({phrases: [...phrases.values()]}, undefined, 2)}\n`
}
