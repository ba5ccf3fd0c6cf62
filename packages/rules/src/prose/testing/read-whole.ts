import type {Article, Range} from '@presscheck/article'
import type {Rule} from '@presscheck/rule-kit'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import {type Pluggable, unified} from 'unified'
import {VFile} from 'vfile'
import consistentSentenceSpacing from '../consistent-sentence-spacing.ts'
import {isException} from '../indefinite-article.ts'
import noRedundantAcronym from '../no-redundant-acronym.ts'
import noRepeatedWord from '../no-repeated-word.ts'
import {isDeliberate} from '../repeated-words.ts'
import validContraction from '../valid-contraction.ts'
import validIndefiniteArticle from '../valid-indefinite-article.ts'

/** A rule that reads few blocks, and the same plugin that reads them all. */
export interface ReadWhole {
  readonly rule: Rule
  /** What the plugin says of every block of an English article, without what the rule turns down on purpose. */
  readonly read: (article: Article) => readonly Range[]
}

type Accepts = (text: string, start: number, end: number) => boolean

/** The built-in rules that are plugins of retext: tests compare the two. */
export const readWhole: readonly ReadWhole[] = [
  whole(validIndefiniteArticle, retextIndefiniteArticle, (text, _, end) => !isException(text.slice(end))),
  whole(noRepeatedWord, retextRepeatedWords, (text, start, end) => !isDeliberate(text.slice(start, end))),
  whole(noRedundantAcronym, retextRedundantAcronyms),
  whole(validContraction, retextContractions),
  whole(consistentSentenceSpacing, retextSentenceSpacing),
]

function whole(rule: Rule, plugin: Pluggable, accepts: Accepts = () => true): ReadWhole {
  const processor = unified().use(retextEnglish).use([plugin])
  const read = (article: Article): readonly Range[] => (
    article.body.filter(({language}) => language === 'en').flatMap((block) => {
      const file = new VFile(block.prose)
      processor.runSync(processor.parse(file), file)
      return file.messages.flatMap(({place}) => {
        const [start, end] = place && 'start' in place ? [place.start.offset ?? 0, place.end.offset ?? 0] : [0, 0]
        return accepts(block.prose, start, end) ? [block.locate(start, end)] : []
      })
    })
  )
  return {rule, read}
}
