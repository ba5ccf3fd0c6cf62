import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import process from 'node:process'
import {visible} from '@presscheck/reporters'
import {Problem, reasonOf} from './problem.ts'

/** Writes to standard output. The process must end by itself, or the end of a long text is lost. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Tells the user in one line of something that went wrong. */
export function complain(line: string): void {
  process.stderr.write(`presscheck: ${visible(line)}\n`)
}

/** Writes a file and the folders it needs. Throws a `Problem` where that cannot be. */
export function save(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  } catch (error) {
    throw new Problem(`${path}: The report cannot be written there. ${reasonOf(error) ?? String(error)}`, {cause: error})
  }
}

/** Lets a reader such as `head` go away before the end without a stack trace. */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
