import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import process from 'node:process'
import {print} from '../output.ts'
import {Problem, reasonOf} from '../problem.ts'

/** Where a report goes, piece by piece. */
export interface Output {
  write(text: string): void
  close(): void
}

/** Pieces are gathered up to this many characters before they are written. */
const batch = 1 << 16

/** Standard output; whoever sits before a terminal sees each piece at once. */
export function standardOutput(): Output {
  return gathered(process.stdout.isTTY ? 0 : batch, print, () => undefined)
}

/**
 * Writes a file, with the folders it needs; it is opened with the first batch, so that a run that fails early leaves
 * what was there. Throws a `Problem` where it cannot be written.
 */
export function fileOutput(path: string, {name, append}: {name: string; append: boolean}): Output {
  let file: number | undefined
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw new Problem(`${name}: The report cannot be written there. ${reasonOf(error) ?? String(error)}`, {cause: error})
    }
  }
  const write = (text: string) => {
    if (file === undefined) {
      mkdirSync(dirname(path), {recursive: true})
      file = openSync(path, append ? 'a' : 'w')
    }
    // A pipe may take a part only.
    for (let bytes = Buffer.from(text); bytes.length > 0;) bytes = bytes.subarray(writeSync(file, bytes))
  }
  return gathered(batch, (text) => { attempt(() => { write(text) }) }, () => {
    if (file !== undefined) closeSync(file)
  })
}

function gathered(most: number, write: (text: string) => void, close: () => void): Output {
  let waiting = ''
  return {
    write(text) {
      waiting += text
      if (waiting.length <= most) return
      write(waiting)
      waiting = ''
    },
    close() {
      write(waiting)
      close()
    },
  }
}
