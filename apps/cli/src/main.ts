import process from 'node:process'
import {inspect} from 'node:util'
import {exitCodes} from './exit-codes.ts'
import {allowClosedPipes, complain} from './output.ts'
import {Problem} from './problem.ts'
import {run} from './run.ts'

allowClosedPipes()
run(process.argv.slice(2)).then((code) => { process.exitCode = code }, fail)

function fail(error: unknown): void {
  process.exitCode = exitCodes.trouble
  if (error instanceof Problem) {
    complain(error.message)
    return
  }
  complain('This is a mistake of Presscheck, not of yours. Please report it with the lines below.')
  process.stderr.write(`${inspect(error)}\n`)
}
