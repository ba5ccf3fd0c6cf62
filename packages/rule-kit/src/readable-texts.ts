import type {Article, Block, BlockKind, Candidate, Located, MetadataEntry, Origin} from '@presscheck/article'

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
  const add = (text: ReadableText): void => {
    const [start] = text.locate()
    if (starts.has(start)) return
    starts.add(start)
    texts.push(text)
  }
  for (const entry of metadata) if (typeof entry.value === 'string') add(metadataText(entry, keyOf(entry), entry.origin))
  const prose = blocks.filter(({kind, region}) => region === 'main' && !notProse.has(kind))
  for (const block of prose) starts.add(block.range[0])
  for (const candidate of [...fields.title.candidates, ...fields.description.candidates]) {
    if (candidate.range && !isInAny(candidate, prose)) add(metadataText(candidate, candidate.key ?? 'title', candidate.origin))
  }
  return [...texts, ...prose.map(blockText)]
}

function isInAny({range}: Candidate, blocks: readonly Block[]): boolean {
  return range !== undefined && blocks.some((block) => block.range[0] <= range[0] && range[1] <= block.range[1])
}

function metadataText(located: Located, key: string, origin: Origin): ReadableText {
  const {text} = located
  return {text, prose: text, block: undefined, key, origin, locate: (start, end) => located.locate(start, end)}
}

function blockText(block: Block): ReadableText {
  return {
    text: block.text,
    get prose() {
      return block.prose
    },
    block,
    key: undefined,
    origin: 'text',
    locate: (start, end) => block.locate(start, end),
  }
}

function keyOf({path}: MetadataEntry): string {
  return path.findLast((part) => typeof part === 'string') ?? ''
}
