/** How much of the text on either side a message shows. */
const context = 15

/** The word that lost its character; with its neighbours where nothing else is left of it. */
export function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  const isAlone = !/\S$/.test(before) && !/^\S/.test(after)
  const near = isAlone ? 2 : 1
  return before.split(/\s/).slice(-near).join(' ') + text.slice(start, end) + after.split(/\s/, near).join(' ')
}
