import type {Range} from '../../range.ts'

const fence = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*$)|~{3,}(?!~))([^\n]*)$/gm

/** Where fenced code stands, as far as lines alone tell; good enough to keep template syntax out of it. */
export function fencedCode(text: string, start: number): readonly Range[] {
  const ranges: Range[] = []
  let open: {readonly at: number; readonly marks: string} | undefined
  fence.lastIndex = start
  for (let match = fence.exec(text); match; match = fence.exec(text)) {
    const [, marks = '', rest = ''] = match
    if (!open) {
      open = {at: match.index, marks}
    } else if (marks.startsWith(open.marks) && rest.trim() === '') {
      ranges.push([open.at, fence.lastIndex])
      open = undefined
    }
  }
  if (open) ranges.push([open.at, text.length])
  return ranges
}
