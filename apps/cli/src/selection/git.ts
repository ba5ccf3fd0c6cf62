import {spawnSync} from 'node:child_process'
import {Problem} from '../problem.ts'

/** What git wrote, or that it refused. */
export type GitAnswer = {readonly out: Buffer} | {readonly refusal: string}

const megabyte = 2 ** 20

/** Asks git, in the folder and the environment of the user: within a hook, that names the index to look at. */
export function askGit(args: readonly string[], cwd: string, input: string = ''): GitAnswer {
  const {error, status, stdout, stderr} = spawnSync('git', [...args], {cwd, input, maxBuffer: 4096 * megabyte})
  if (error) {
    const isMissing = 'code' in error && error.code === 'ENOENT'
    throw new Problem(isMissing ? 'git is not installed, and --staged and --since ask it.' : `git: ${error.message}`, {cause: error})
  }
  if (status === 0) return {out: stdout}
  const [line = ''] = stderr.toString('utf8').trim().split('\n')
  return {refusal: line.replace(/^fatal: /, '')}
}

/** What git wrote; throws a `Problem` that starts with `what` where it refused. */
export function git(args: readonly string[], cwd: string, what: string, input?: string): Buffer {
  const answer = askGit(args, cwd, input)
  if ('out' in answer) return answer.out
  throw new Problem(`${what}: git says: ${answer.refusal}`)
}
