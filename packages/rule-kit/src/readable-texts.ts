import type {Article, Block, BlockKind, Located, MetadataEntry, Origin, Range} from '@presscheck/article'

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
const known = new WeakMap<Article, readonly ReadableText[]>()

/** Every text of an article that readers meet, each once: metadata first, then blocks. Made once, whoever asks. */
export function readableTexts(article: Article): readonly ReadableText[] {
  let texts = known.get(article)
  if (!texts) {
    texts = gather(article)
    known.set(article, texts)
  }
  return texts
}

function gather({blocks, metadata, fields}: Article): readonly ReadableText[] {
  const texts: ReadableText[] = []
  const starts = new Set<number>()
  for (const entry of metadata) {
    if (typeof entry.value !== 'string') continue
    starts.add(entry.range[0])
    texts.push(new MetadataText(entry, keyOf(entry), entry.origin))
  }
  const prose = blocks.filter(({kind, region}) => region === 'main' && !notProse.has(kind))
  for (const candidate of [...fields.title.candidates, ...fields.description.candidates]) {
    const {range, key = 'title', origin} = candidate
    if (!range || starts.has(range[0]) || isInAny(range, prose)) continue
    starts.add(range[0])
    texts.push(new MetadataText(candidate, key, origin))
  }
  for (const block of prose) texts.push(new BlockText(block))
  return texts
}

function isInAny(range: Range, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.range[0] <= range[0] && range[1] <= block.range[1])
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
