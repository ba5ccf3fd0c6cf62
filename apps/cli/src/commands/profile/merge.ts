import {resolve} from 'node:path'
import {mergeProfiles} from '@presscheck/corpus'
import type {Arguments} from '../../arguments.ts'
import {loadProfile} from '../../corpus/profile-file.ts'
import {Problem} from '../../problem.ts'
import {saveProfile} from './save.ts'

/** Merges profiles into one, in any order; two are in memory at once. */
export function mergeFiles(args: Arguments, files: readonly string[], cwd: string): string {
  const [first, ...others] = files
  if (first === undefined) throw new Problem('Which profiles? presscheck profile merge FILES… --output FILE merges them.')
  let all = loadProfile(resolve(cwd, first))
  for (const file of others) all = mergeProfiles(all, loadProfile(resolve(cwd, file)))
  return saveProfile(all, args.output, cwd)
}
