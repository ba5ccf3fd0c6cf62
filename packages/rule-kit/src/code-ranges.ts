import type {Article, Range} from '@presscheck/article'

const known = new WeakMap<Article, readonly Range[]>()

/** Whether a source range touches code, generator syntax or a comment: nothing there is said to readers. */
export function touchesCode(article: Article, [start, end]: Range): boolean {
  let ranges = known.get(article)
  if (!ranges) {
    ranges = codeRanges(article)
    known.set(article, ranges)
  }
  return ranges.some((range) => range[0] < end && start < range[1])
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
