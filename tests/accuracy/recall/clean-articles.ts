import type {Article, Block} from '@presscheck/article'
import {createLinter} from '@presscheck/linter'
import {markdownFolders, sampleOf, today} from '../articles.ts'
import type {Manuscript} from './manuscript.ts'

/** Articles a language: enough for chance, few enough for patience. */
const mostOfLanguage = 24
const fewestParagraphs = 4

/** `A.12. ` */
const chapterNumber = /^[A-Z]\.\d+\.\s/

/** Thousands of posts in one language are more than enough. */
const oneOfPosts = 12

/**
 * Manuscripts of corpus articles by language: their title and those of their paragraphs that read the same in every
 * format, and that `recommended` has nothing to say about.
 */
export function cleanManuscripts(): ReadonlyMap<string, readonly Manuscript[]> {
  const linter = createLinter({now: today})
  const byLanguage = new Map<string, Manuscript[]>()
  for (const folder of markdownFolders) {
    for (const {path, source} of sampleOf(folder, folder === 'digitalgov' ? oneOfPosts : 1)) {
      const {article, findings} = linter.lint(source, {path})
      const known = byLanguage.get(article.language) ?? []
      if (known.length >= mostOfLanguage || article.language === 'und') continue
      const manuscript = manuscriptOf(article, findings.map(({range}) => range))
      if (manuscript) byLanguage.set(article.language, [...known, manuscript])
    }
  }
  return byLanguage
}

function manuscriptOf(article: Article, spoilt: readonly (readonly [number, number])[]): Manuscript | undefined {
  const title = article.fields.title.chosen?.value.replace(chapterNumber, '')
  if (title === undefined || !isPlain(title)) return undefined
  const isClean = ({range}: Block) => !spoilt.some(([start, end]) => start < range[1] && end > range[0])
  const texts = article.body
    .filter((block) => block.kind === 'paragraph' && block.language === article.language && isClean(block))
    .map(({text}) => text.trim())
    .filter((text) => text.length > 40 && isPlain(text) && /[.。।۔]$/u.test(text))
  if (new Set(texts).size < fewestParagraphs || texts.some((text) => text.includes(title))) return undefined
  return {
    language: article.language,
    title,
    metadata: {date: '2025-03-04', author: 'Nadia Rahman'},
    pieces: [...new Set(texts)].slice(0, 12).map((text) => ({kind: 'paragraph', text})),
  }
}

/** No sign that one of the formats takes for its own. */
function isPlain(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[*_`[\]<>#&{}|\\~"⟦⟧\n@^$=+\uFFFC]|https?|\.\d/u.test(text)
}
