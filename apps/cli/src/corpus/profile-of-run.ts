import {
  articleKey, factsOf, isComplete, mergeProfiles, type Profile, ProfileBuilder, retainArticles, usualLimits,
} from '@presscheck/corpus'
import {readProfile, writeProfile} from '@presscheck/store'
import type {Input} from '../articles/inputs.ts'
import type {FoundAlone} from './found-alone.ts'
import {reasonOf} from '../problem.ts'
import type {Project} from '../project.ts'
import {pathInProfile} from './profile-place.ts'

/** Rules ask whether words recur, and never for the words. */
const limits = {...usualLimits, texts: 0}

/** Whether any rule asks for other articles. */
export async function comparesArticles(project: Project, path: string): Promise<boolean> {
  const {rules} = await project.linterFor(path)
  return rules.some(({rule, severity}) => rule.unit === 'corpus' && severity !== 'off')
}

/**
 * The profile of the articles of a run, by what an earlier run kept: those that are as they were then are not
 * understood anew. Whoever understands an article checks it too, and `alone` hears of it.
 */
export async function profileOfRun(
  project: Project, root: string, inputs: readonly Input[], kept: Profile | undefined, alone: FoundAlone,
): Promise<Profile> {
  const known = new Set(kept?.articles.keys)
  const present = new Set<number>()
  const builder = new ProfileBuilder(limits)
  for (const input of inputs) {
    try {
      const source = await input.read()
      const {text} = source
      const path = pathInProfile(root, input.path)
      if (kept) {
        const key = articleKey(path, text)
        present.add(key)
        if (known.has(key)) continue
      }
      const article = await alone.read(project, input, source)
      builder.add(factsOf(article, {path, texts: false}))
    } catch (error) {
      if (reasonOf(error) === undefined) throw error
    }
  }
  const fresh = builder.finish()
  return kept ? mergeProfiles(retainArticles(kept, present), fresh) : fresh
}

/** What an earlier run kept; undefined where there is nothing, or not all of it. */
export function readKept(file: string | undefined): Profile | undefined {
  if (file === undefined) return undefined
  try {
    const profile = readProfile(file)
    return isComplete(profile) ? profile : undefined
  } catch {
    return undefined
  }
}

/** Keeps the profile of a run, and of what is kept all that was not part of it. Without a disk nothing is kept. */
export function keep(file: string | undefined, ofRun: Profile, kept: Profile | undefined): void {
  if (file === undefined) return
  const {keys, paths} = kept?.articles ?? {keys: [], paths: []}
  const checked = new Set(ofRun.articles.paths)
  const known = new Set(ofRun.articles.keys)
  const others = new Set([...keys].filter((key, row) => known.has(key) || !checked.has(paths[row] ?? '')))
  if (ofRun.articles.keys.every((key) => others.has(key)) && others.size === keys.length) return
  try {
    writeProfile(file, kept ? mergeProfiles(retainArticles(kept, others), ofRun) : ofRun)
  } catch {
    return
  }
}
