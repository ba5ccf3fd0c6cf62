import process from 'node:process'
import {createInterface, type Interface} from 'node:readline'

/** Asks questions and takes a line for each; typed or piped in. */
export class Answers {
  readonly #lines: Interface = createInterface({input: process.stdin, crlfDelay: Infinity})
  readonly #next: AsyncIterator<string> = this.#lines[Symbol.asyncIterator]()

  /** The answer without blanks around it; undefined where input has ended. */
  async ask(question: string): Promise<string | undefined> {
    process.stdout.write(question)
    const line = await this.#next.next()
    if (line.done) {
      process.stdout.write('\n')
      return undefined
    }
    if (!process.stdin.isTTY) process.stdout.write(`${line.value}\n`)
    return line.value.trim()
  }

  close(): void {
    this.#lines.close()
  }
}
