import type {BlockDraft, Draft} from '../draft.ts'
import {LocatedTextBuilder} from '../located-text.ts'

/** Reads plain text: paragraphs between blank lines, wrapped lines joined by a space. */
export function parseText(source: string): Draft {
  const blocks: BlockDraft[] = []
  const line = /[^\r\n]*(?:\r\n|\r|\n|$)/gy
  let builder = new LocatedTextBuilder(source)
  let start = -1
  let end = 0
  const flush = () => {
    if (start >= 0) blocks.push({kind: 'paragraph', range: [start, end], content: builder.build()})
    builder = new LocatedTextBuilder(source)
    start = -1
  }
  while (line.lastIndex < source.length) {
    const at = line.lastIndex
    const written = line.exec(source)?.[0] ?? ''
    const words = written.trim()
    if (words === '') {
      flush()
      continue
    }
    const from = at + written.indexOf(words)
    if (start < 0) start = from
    else builder.put(' ', end, from)
    end = from + words.length
    builder.copy(from, end)
  }
  flush()
  return {format: 'text', blocks, metadata: [], frontMatter: undefined, readings: [], comments: []}
}
