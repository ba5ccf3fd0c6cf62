import type {Range} from '@presscheck/article'

/** Takes the marks out of `It was ⟦the the⟧ end.` and says where they stood in what remains. */
export function readMarks(marked: string): {readonly text: string; readonly ranges: readonly Range[]} {
  const ranges: Range[] = []
  const open: number[] = []
  let text = ''
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open.push(text.length)
    else if (piece === '⟧') {
      const start = open.pop()
      if (start === undefined) throw new Error(`A mark closes that was never opened: ${marked}`)
      ranges.push([start, text.length])
    } else text += piece
  }
  if (open.length > 0) throw new Error(`A mark opens that is never closed: ${marked}`)
  return {text, ranges: ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])}
}

/** Puts marks around ranges of a text; the opposite of `readMarks`, and how a failure is shown. */
export function writeMarks(text: string, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(([start, end]) => [{at: start, sign: '⟦'}, {at: end, sign: '⟧'}])
  let result = ''
  let end = 0
  for (const {at, sign} of marks.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(end, at) + sign
    end = at
  }
  return result + text.slice(end)
}
