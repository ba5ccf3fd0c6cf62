import {resolve} from 'node:path'
import process from 'node:process'
import type {KeptRun} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import {complain} from '../output.ts'
import {targetsOf} from '../reports/dress.ts'
import {fileOutput} from '../reports/output-file.ts'
import type {Outcome} from '../verdict.ts'

/** Says what an earlier run said, to the same places. Throws a `Problem` where a file cannot be written. */
export function replay(args: Arguments, cwd: string, {counts, notes, texts}: KeptRun): Outcome {
  notes.forEach(complain)
  for (const [index, {file, append = false}] of targetsOf(args).entries()) {
    const text = texts[index] ?? Buffer.of()
    if (file === undefined) {
      process.stdout.write(text)
      continue
    }
    const output = fileOutput(resolve(cwd, file), {name: file, append})
    output.write(text.toString())
    output.close()
  }
  const {error = 0, warning = 0, info = 0, total = 0, fixable = 0} = counts
  return {all: {error, warning, info, total, fixable}, troubles: []}
}
