/** First and last line, both from 1. */
export type LineRange = readonly [first: number, last: number]

const sectionStart = /^diff --git /gm
const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm

/** The lines of each file that a patch without context adds or changes, in the order of the patch. */
export function changedLinesOf(patch: Buffer): readonly (readonly LineRange[])[] {
  // A line of a text starts with + or -, so nothing else looks like these. Bytes stay bytes.
  const sections = patch.toString('latin1').split(sectionStart).slice(1)
  return sections.map((section) => [...section.matchAll(hunk)].flatMap(([, first = '', count = '1']) => {
    const start = Number(first)
    return count === '0' ? [] : [[start, start + Number(count) - 1] as const]
  }))
}

/** Whether anything from one line to another has changed. */
export function touches(lines: readonly LineRange[], first: number, last: number): boolean {
  return lines.some(([from, to]) => first <= to && last >= from)
}
