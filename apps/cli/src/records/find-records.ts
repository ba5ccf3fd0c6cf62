import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import {type Arguments, stdinName} from '../arguments.ts'
import {Problem} from '../problem.ts'
import {recordsOfFile, recordsOfInput} from './read-records.ts'

/** The records of everything that the user named, in that order; of what is piped in where nothing is named. */
export async function* findRecords({inputs}: Pick<Arguments, 'inputs'>, cwd: string): AsyncGenerator<string> {
  for (const input of inputs.length > 0 ? inputs : [stdinName]) {
    if (input === stdinName) yield* recordsOfInput()
    else for (const path of await filesOf(input, cwd)) yield* recordsOfFile(path)
  }
}

async function filesOf(input: string, cwd: string): Promise<readonly string[]> {
  if (existsSync(resolve(cwd, input))) return [resolve(cwd, input)]
  const {paths, problems} = await new ArticleFinder({cwd, layersFor: () => Promise.resolve([])}).find([input])
  const [problem] = problems
  if (problem !== undefined) throw new Problem(problem)
  return paths
}
