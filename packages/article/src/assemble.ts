import {detectLanguage, isClearlyIn, type LanguageCode, languageOf, unknownLanguage} from '@presscheck/languages'
import {ArticleBlock} from './article-block.ts'
import type {BlockDraft, Draft} from './draft.ts'
import {makeFields} from './fields/make-fields.ts'
import {LineIndex} from './line-index.ts'
import type {Article, Block, BlockKind, Place} from './model.ts'
import type {ParseOptions} from './parse-options.ts'
import type {Position} from './range.ts'

/** Tells the language of a text, of which one may be expected. */
export type LanguageDetector = (text: string, expected?: LanguageCode) => LanguageCode

/** Makes the article of what a format's parser saw. `detect` may remember what it told before. */
export function assemble(
  source: string, draft: Draft, options: ParseOptions, detect: LanguageDetector = detectLanguage,
): Article {
  const detected = detect(sample(draft.blocks))
  const fields = makeFields(source, draft, options, detected)
  const language = fields.language.chosen?.value ?? unknownLanguage
  const blocks = placeBlocks(draft.blocks, spokenLanguage(language, detected), detect)
  let lines: LineIndex | undefined
  return {
    path: options.path,
    source,
    undecodable: options.undecodable ?? [],
    format: draft.format,
    fields,
    metadata: draft.metadata,
    frontMatter: draft.frontMatter,
    blocks,
    body: blocks.filter((block) => block.place.fromStart >= 0),
    comments: draft.comments,
    problems: draft.problems ?? [],
    language,
    position(offset: number): Position {
      return (lines ??= new LineIndex(source)).position(offset)
    },
  }
}

const notProse: ReadonlySet<BlockKind> = new Set(['code', 'html'])

function isBody({kind, region = 'main', hidden, content}: BlockDraft): boolean {
  return region === 'main' && !hidden && !notProse.has(kind) && content.text.trim() !== ''
}

/** Characters of prose that settle the language of a whole article. */
const sampleLength = 4000

function sample(blocks: readonly BlockDraft[]): string {
  const prose: string[] = []
  let length = 0
  for (const block of blocks) {
    if (!isBody(block)) continue
    prose.push(block.content.text)
    length += block.content.text.length
    if (length > sampleLength) break
  }
  return prose.join('\n')
}

/** Below this length a block says too little to contradict its article. */
const decidableLength = 100

/** What the text is in, whatever a template declares: a wrong `lang` must not wake the rules of another language. */
function spokenLanguage(declared: LanguageCode, detected: LanguageCode): LanguageCode {
  const isNear = languageOf(detected)?.relatives?.includes(declared) === true
  return detected === unknownLanguage || isNear ? declared : detected
}

function placeBlocks(
  drafts: readonly BlockDraft[], articleLanguage: LanguageCode, detect: LanguageDetector,
): readonly Block[] {
  const total = drafts.filter(isBody).length
  let seen = 0
  return drafts.map((draft) => {
    const place: Place | undefined = isBody(draft) ? {fromStart: seen, fromEnd: total - 1 - seen} : undefined
    if (place) seen++
    return new ArticleBlock(draft, draft.language ?? languageOfBlock(draft, articleLanguage, detect), place)
  })
}

function languageOfBlock(
  {kind, content}: BlockDraft, articleLanguage: LanguageCode, detect: LanguageDetector,
): LanguageCode {
  const {text} = content
  if (notProse.has(kind) || text.length < decidableLength || isClearlyIn(text, articleLanguage)) return articleLanguage
  return spokenLanguage(articleLanguage, detect(text, articleLanguage))
}
