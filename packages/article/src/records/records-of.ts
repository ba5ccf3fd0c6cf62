import {skipBlanks} from '../blanks.ts'
import {scanJson} from '../json/scan-json.ts'
import type {Range} from '../range.ts'

/** Where the records of a source stand: each line of JSONL, or each item where the whole is one list. */
export function* recordsOf(source: string): Generator<Range> {
  if (source[skipBlanks(source, 0)] === '[') {
    const {value} = scanJson(source)
    if (value?.kind === 'array') for (const {range} of value.items) yield range
    return
  }
  for (let start = skipBlanks(source, 0); start < source.length;) {
    const lineEnd = source.indexOf('\n', start)
    const end = lineEnd < 0 ? source.length : lineEnd
    yield [start, source[end - 1] === '\r' ? end - 1 : end]
    start = skipBlanks(source, end)
  }
}
