import {columns, fitStart} from './display.ts'

/** Breaks a visible text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columns(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (columns(line) > width) {
      const head = fitStart(line, width).text
      if (head === '') break
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line === '' ? lines : [...lines, line]
}
