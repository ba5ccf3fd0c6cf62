import process from 'node:process'
import {createInterface} from 'node:readline/promises'

/** Asks for one of some words until one of them, or Enter for the usual one, is the answer. */
export async function ask<Word extends string>(question: string, words: readonly Word[], usual: Word): Promise<Word> {
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  try {
    for (;;) {
      const written = (await terminal.question(`${question} (${words.join(', ')}) [${usual}] `)).trim()
      const word = written === '' ? usual : words.find((known) => known === written)
      if (word !== undefined) return word
    }
  } finally {
    terminal.close()
  }
}

/** Whether there is anybody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}
