import process from 'node:process'
import {inspect} from 'node:util'
import {exitCodes} from './exit-codes.ts'
import {allowClosedPipes, complain} from './output.ts'
import {Problem} from './problem.ts'
import {run} from './run.ts'

allowClosedPipes()
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  process.exitCode = exitCodes.trouble
  if (error instanceof Problem) complain(error.message)
  else {
    complain('This is a mistake of Presscheck, not of yours. Please report it with the lines below.')
    process.stderr.write(`${inspect(error)}\n`)
  }
}
