import type {Article, Block, BlockKind, Located, MetadataEntry, Origin, Range} from '@presscheck/article'
import {blocksWhere} from './block-index.ts'

/** A text that readers meet: a block of the main region, or a value of the metadata. */
export interface ReadableText extends Located {
  /** As `text`, with U+FFFC for each character of code. */
  readonly prose: string
  readonly block: Block | undefined
  /** The key that names it in the metadata; undefined for a block. */
  readonly key: string | undefined
  /** Where a value of the metadata stands; `text` for a block. */
  readonly origin: Origin
}

const notProse: ReadonlySet<BlockKind> = new Set(['code', 'html'])

/** Every text of an article that readers meet, each once: metadata first, then blocks. Made once, whoever asks. */
export const readableTexts: (article: Article) => readonly ReadableText[] = once((article) => (
  textsOf(article, article.blocks.filter(isReadable))
))

/**
 * The readable texts that pass a test of their words, in the same order. After an edit only blocks that changed are
 * tested: what most texts do not hold costs nothing there.
 */
export function textsWhere(
  passes: (words: Pick<Block, 'text' | 'prose'>) => boolean,
): (article: Article) => readonly ReadableText[] {
  const suspects = blocksWhere((block) => isReadable(block) && passes(block))
  return (article) => textsOf(article, suspects(article)).filter((text) => text.block !== undefined || passes(text))
}

/** The readable texts of the metadata, and some blocks. */
export function textsOf(article: Article, blocks: readonly Block[]): readonly ReadableText[] {
  return [...metadataTexts(article), ...blocks.map((block) => new BlockText(block))]
}

function once<Answer>(ask: (article: Article) => Answer): (article: Article) => Answer {
  const known = new WeakMap<Article, Answer>()
  return (article) => {
    const before = known.get(article)
    if (before !== undefined) return before
    const answer = ask(article)
    known.set(article, answer)
    return answer
  }
}

function isReadable({kind, region}: Block): boolean {
  return region === 'main' && !notProse.has(kind)
}

const metadataTexts = once(({blocks, metadata, fields}: Article): readonly ReadableText[] => {
  const texts: ReadableText[] = []
  const starts = new Set<number>()
  for (const entry of metadata) {
    if (typeof entry.value !== 'string') continue
    starts.add(entry.range[0])
    texts.push(new MetadataText(entry, keyOf(entry), entry.origin))
  }
  for (const candidate of [...fields.title.candidates, ...fields.description.candidates]) {
    const {range, key = 'title', origin} = candidate
    if (!range || starts.has(range[0])) continue
    if (blocks.some((block) => isReadable(block) && isWithin(range, block.range))) continue
    starts.add(range[0])
    texts.push(new MetadataText(candidate, key, origin))
  }
  return texts
})

function isWithin(range: Range, outer: Range): boolean {
  return outer[0] <= range[0] && range[1] <= outer[1]
}

function keyOf({path}: MetadataEntry): string {
  return path.findLast((part) => typeof part === 'string') ?? ''
}

class MetadataText implements ReadableText {
  readonly text: string
  readonly block: undefined
  readonly key: string
  readonly origin: Origin
  readonly #located: Located

  constructor(located: Located, key: string, origin: Origin) {
    this.text = located.text
    this.key = key
    this.origin = origin
    this.#located = located
  }

  get prose(): string {
    return this.text
  }

  locate(start?: number, end?: number): Range {
    return this.#located.locate(start, end)
  }
}

class BlockText implements ReadableText {
  readonly block: Block
  readonly key: undefined
  readonly origin: Origin = 'text'

  constructor(block: Block) {
    this.block = block
  }

  get text(): string {
    return this.block.text
  }

  get prose(): string {
    return this.block.prose
  }

  locate(start?: number, end?: number): Range {
    return this.block.locate(start, end)
  }
}
