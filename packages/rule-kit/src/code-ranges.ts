import type {Article, Range} from '@presscheck/article'

const known = new WeakMap<Article, readonly Range[]>()

/** Whether a source range touches code, generator syntax or a comment: nothing there is said to readers. */
export function touchesCode(article: Article, [start, end]: Range): boolean {
  let ranges = known.get(article)
  if (!ranges) {
    ranges = merge(codeRanges(article))
    known.set(article, ranges)
  }
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.[1] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const next = ranges[low]
  return next !== undefined && next[0] < end
}

function codeRanges({blocks, comments}: Article): readonly Range[] {
  return [
    ...comments.map(({range}) => range),
    ...blocks.flatMap((block) => {
      if (block.kind === 'code') return [block.range]
      const marks = block.marks.filter(({kind}) => kind === 'code' || kind === 'generator')
      return marks.map(({start, end}) => block.locate(start, end))
    }),
  ]
}

/** In order, those that overlap joined: ends then grow with starts. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}
