import {relative, resolve} from 'node:path'
import {type Profile, summaryOf} from '@presscheck/corpus'
import {profileName, writeProfile} from '@presscheck/store'
import {Problem, reasonOf} from '../../problem.ts'
import {counted, sized} from './figures.ts'

/** Writes a profile and says what it holds. Throws a `Problem` where it cannot be written. */
export function saveProfile(profile: Profile, output: string | undefined, cwd: string): string {
  const file = resolve(cwd, output ?? profileName)
  try {
    const size = writeProfile(file, profile)
    const {articles} = summaryOf(profile)
    return `${relative(cwd, file) || file} holds ${counted(articles, 'article')} in ${sized(size)}.\n`
  } catch (cause) {
    throw new Problem(`${file}: The profile cannot be written there. ${reasonOf(cause) ?? String(cause)}`, {cause})
  }
}
