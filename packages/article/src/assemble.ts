import {detectLanguage, isClearlyIn, type LanguageCode, languageOf, rankLanguages, unknownLanguage} from '@presscheck/languages'
import {ArticleBlock} from './article-block.ts'
import type {Difference} from './difference.ts'
import type {BlockDraft, Draft} from './draft.ts'
import {makeFields} from './fields/make-fields.ts'
import {keptBlocks} from './kept-blocks.ts'
import {LineIndex} from './line-index.ts'
import type {Article, Block, BlockKind, Place} from './model.ts'
import type {ParseOptions} from './parse-options.ts'
import type {Position} from './range.ts'

/** An article with what its next version may take over. */
export interface Assembled {
  readonly article: Article
  /** The text by which its language was told, what it seems to be in, and what its blocks are taken to be in. */
  readonly sample: string
  readonly detected: LanguageCode
  readonly spoken: LanguageCode
  /** Which blocks are those of the version before, where there was one. */
  readonly kept: Difference
}

/** A version of an article, and where the source differs from the one of that. */
export interface Earlier {
  readonly assembled: Assembled
  readonly source: Difference
}

/** Makes the article of what a format's parser saw, from what is at hand of the version before it. */
export function assemble(source: string, draft: Draft, options: ParseOptions, earlier?: Earlier): Assembled {
  const sample = sampleOf(draft.blocks)
  const before = earlier?.assembled
  const detected = before?.sample === sample ? before.detected : detectAmong(options.languages, sample)
  const fields = makeFields(source, draft, options, detected)
  const language = fields.language.chosen?.value ?? unknownLanguage
  const spoken = spokenLanguage(language, detected)
  const previous = before?.article.blocks ?? []
  const kept = earlier && before?.spoken === spoken
    ? keptBlocks(draft.blocks, previous, earlier.source)
    : {start: 0, end: draft.blocks.length, previousEnd: previous.length}
  const blocks = placeBlocks(draft.blocks, spoken, previous, kept)
  let lines: LineIndex | undefined
  const article: Article = {
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
    siteHosts: options.hosts ?? [],
    position(offset: number): Position {
      return (lines ??= new LineIndex(source)).position(offset)
    },
  }
  return {article, sample, detected, spoken, kept}
}

const notProse: ReadonlySet<BlockKind> = new Set(['code', 'html'])

function isBody({kind, region = 'main', hidden, content}: BlockDraft): boolean {
  return region === 'main' && !hidden && !notProse.has(kind) && content.text.trim() !== ''
}

/** Characters of prose that settle the language of a whole article. */
const sampleLength = 4000

function sampleOf(blocks: readonly BlockDraft[]): string {
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

/** The share that a language of the site needs where no language is sure. */
const leastShareOfSite = 0.2

/** What is not sure, or is sure only between twins, is in a language of the site if it may be. */
function detectAmong(languages: ParseOptions['languages'], prose: string): LanguageCode {
  const detected = detectLanguage(prose)
  if (!languages || languages.includes(detected)) return detected
  const likely = rankLanguages(prose).find(({code, share}) => share >= leastShareOfSite && languages.includes(code))
  return likely?.code ?? detected
}

/** Below this length a block says too little to contradict its article. */
const decidableLength = 100

/** What the text is in, whatever a template declares: a wrong `lang` must not wake the rules of another language. */
function spokenLanguage(declared: LanguageCode, detected: LanguageCode): LanguageCode {
  const isNear = languageOf(detected)?.relatives?.includes(declared) === true
  return detected === unknownLanguage || isNear ? declared : detected
}

function placeBlocks(
  drafts: readonly BlockDraft[], spoken: LanguageCode, previous: readonly Block[], kept: Difference,
): readonly Block[] {
  const before = (index: number): Block | undefined => {
    if (index < kept.start) return previous[index]
    return index < kept.end ? undefined : previous[index - kept.end + kept.previousEnd]
  }
  const isInBody = drafts.map((draft, index) => {
    const block = before(index)
    return block ? block.place.fromStart >= 0 : isBody(draft)
  })
  const total = isInBody.filter(Boolean).length
  let seen = 0
  return drafts.map((draft, index) => {
    const place: Place | undefined = isInBody[index] ? {fromStart: seen, fromEnd: total - 1 - seen} : undefined
    if (place) seen++
    const block = before(index)
    return block instanceof ArticleBlock
      ? block.movedTo(draft, place)
      : new ArticleBlock(draft, draft.language ?? languageOfBlock(draft, spoken), place)
  })
}

function languageOfBlock({kind, content}: BlockDraft, articleLanguage: LanguageCode): LanguageCode {
  const {text} = content
  if (notProse.has(kind) || text.length < decidableLength || isClearlyIn(text, articleLanguage)) return articleLanguage
  return spokenLanguage(articleLanguage, detectLanguage(text, articleLanguage))
}
