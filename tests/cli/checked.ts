import {relative} from 'node:path'
import {presscheck} from './presscheck.ts'

/** The names of the articles that were checked, in order. */
export async function checked(args: readonly string[], cwd: string, input: string = ''): Promise<readonly string[]> {
  const {out, err} = await presscheck([...args, '--format', 'json'], {cwd, input})
  if (out === '') throw new Error(`No results: ${err}`)
  const results: unknown = JSON.parse(out)
  if (!Array.isArray(results)) throw new Error(`No results: ${out}`)
  return results.map((result: {filePath: string}) => relative(cwd, result.filePath).replaceAll('\\', '/'))
}
