import {readFileSync} from 'node:fs'
import {parseArticle} from '@presscheck/article'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The paragraphs of articles on the disk that are long enough to be any. */
export function paragraphsOf(files: readonly string[]): readonly string[] {
  const blocks = files.flatMap((path) => parseArticle(readFileSync(path, 'utf8'), {path}).body)
  const long = blocks.filter(({kind, text}) => kind === 'paragraph' && text.length > 120)
  return [...new Set(long.map(({text}) => text))]
}

/** A line that a third of all records have. */
const recurringLine = 'Read the whole story in the morning edition of this paper.'

interface GeneratedRecord {
  readonly id: string
  readonly title: string
  readonly text: string
}

/**
 * Records made of paragraphs that stand together nowhere else, the same for the same seed: each has words of its own,
 * a third have a line in common, and one in fifty is the copy of an earlier one.
 */
export function* generateRecords(
  paragraphs: readonly string[], count: number, seed: number,
): Generator<GeneratedRecord> {
  const random = randomFrom(seed)
  const earlier: string[] = []
  for (let number = 0; number < count; number++) {
    const copied = random() < 0.02 ? earlier[Math.floor(random() * earlier.length)] : undefined
    const text = copied ?? compose(paragraphs, random)
    // Only so many can be copied: what is kept must not grow with what is made.
    if (earlier.length < 1000) earlier.push(text)
    yield {id: `record-${number}`, title: `Story ${number} of the day`, text}
  }
}

function compose(paragraphs: readonly string[], random: () => number): string {
  const chosen = Array.from({length: 2 + Math.floor(random() * 3)}, () => (
    mix(paragraphs[Math.floor(random() * paragraphs.length)] ?? '', paragraphs, random)
  ))
  if (random() < 1 / 3) chosen.splice(1, 0, recurringLine)
  return chosen.join('\n\n')
}

/** A paragraph with every fourth word from another one: no two are the same. */
function mix(paragraph: string, paragraphs: readonly string[], random: () => number): string {
  const other = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').split(' ')
  const words = paragraph.split(' ')
  return words.map((word) => random() < 0.25 ? other[Math.floor(random() * other.length)] ?? word : word).join(' ')
}
