import {parseArticle} from '@presscheck/article'
import {type LanguageCode, languageOf} from '@presscheck/languages'
import {articlesOf, type CorpusFile, type Folder} from '../articles.ts'
import {corpus} from '../corpus.ts'
import {readTestPages} from '../extraction/pages.ts'

/** A text of which somebody else says what language it is in, and what its words alone say. */
export interface LabelledText {
  readonly path: string
  readonly expected: LanguageCode
  /** What the vote says of the whole article; `und` where it is unsure. */
  readonly detected: LanguageCode
  readonly title: string | undefined
  readonly paragraphs: readonly string[]
}

/** Shorter paragraphs are labels, names and captions. */
const shortestParagraph = 60

/** Every article of the folders that tell its language: as a whole, by folders of their own, or in labels. */
export function* labelledTexts(): Generator<LabelledText> {
  for (const file of articlesOf('digitalgov')) yield read(file, 'en')
  for (const file of articlesOf('dasarpemrogramangolang')) yield read(file, 'id')
  for (const folder of ['cncf-glossary', 'bitcoinops'] satisfies Folder[]) {
    for (const file of articlesOf(folder)) yield read(file, file.path.split('/')[1] ?? '')
  }
  for (const {name, html, language} of readTestPages(corpus)) {
    if (language !== null) yield read({path: `readability/${name}.html`, source: html}, language)
  }
}

/** Neither the path nor what the article declares has a say in what is detected. */
function read({path, source}: CorpusFile, code: string): LabelledText {
  const {fields, body} = parseArticle(source, {format: path.endsWith('.html') ? 'html' : 'markdown'})
  return {
    path,
    expected: languageOf(code)?.code ?? code,
    detected: fields.language.candidates.find(({origin}) => origin === 'detected')?.value ?? 'und',
    title: fields.title.chosen?.value,
    paragraphs: body
      .filter(({kind}) => kind === 'paragraph' || kind === 'item' || kind === 'quote')
      .map(({prose}) => prose.replaceAll('\uFFFC', ''))
      .filter((text) => text.length >= shortestParagraph),
  }
}
