import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {print} from '../output.ts'
import {Problem, reasonOf} from '../problem.ts'

/** Where a report goes, piece by piece. */
export interface Output {
  write(text: string): void
  close(): void
}

export const standardOutput: Output = {
  write(text) {
    if (text !== '') print(text)
  },
  close: () => undefined,
}

/** Pieces are gathered up to this many characters before they are written. */
const batch = 1 << 16

/** Starts a file, with the folders it needs. Throws a `Problem` where it cannot be written, now or later. */
export function fileOutput(path: string, {name, append}: {name: string; append: boolean}): Output {
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw new Problem(`${name}: The report cannot be written there. ${reasonOf(error) ?? String(error)}`, {cause: error})
    }
  }
  const file = attempt(() => {
    mkdirSync(dirname(path), {recursive: true})
    return openSync(path, append ? 'a' : 'w')
  })
  let waiting = ''
  const flush = () => {
    // A pipe may take a part only.
    for (let bytes = Buffer.from(waiting); bytes.length > 0;) bytes = bytes.subarray(writeSync(file, bytes))
    waiting = ''
  }
  return {
    write(text) {
      waiting += text
      if (waiting.length >= batch) attempt(flush)
    },
    close() {
      attempt(flush)
      closeSync(file)
    },
  }
}
