import {frequentPieces, type FrequentPiece, mostShown, type Profile, shownPieces, summaryOf} from '@presscheck/corpus'
import {languageOf} from '@presscheck/languages'

/** What a corpus has in common, in Markdown: how many articles it has, and the pieces that recur. */
export function profilePage(profile: Profile, name: string): string {
  const {articles, languages, surplusCopies} = summaryOf(profile)
  return [
    `# Profile of ${articles.count} articles`, '', `From \`${name}\`.`, '',
    ...languages.map(({language, articles: {count}}) => (
      `- ${count} in ${languageOf(language)?.name ?? 'a language that is not known'}`
    )),
    ...surplusCopies.count > 0 ? [`- ${surplusCopies.count} with the text of another one`] : [],
    ...shownPieces.flatMap(([kind, heading]) => {
      const pieces = frequentPieces(profile, kind, 2).slice(0, mostShown)
      return pieces.length === 0 ? [] : ['', `## ${heading}`, '', '| Articles | Text | For example |', '|---:|---|---|', ...pieces.map(row)]
    }),
    '',
  ].join('\n')
}

function row({count, exact, text, examples: [example = '']}: FrequentPiece): string {
  return `| ${exact ? '' : '~'}${count} | ${cell(text)} | ${cell(example)} |`
}

/** As text: what stands in an article may be markup. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|&#]/g, String.raw`\$&`)
}
