import {join} from 'node:path'
import {type Profile, type ProfileCorpus, profileCorpus, type ProfileSource, retainArticles} from '@presscheck/corpus'
import type {Corpus} from '@presscheck/linter'
import {contentHash, isGoneFrom} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import type {Input} from '../articles/inputs.ts'
import type {Project} from '../project.ts'
import {projectRoot} from '../project-root.ts'
import type {FoundAlone} from './found-alone.ts'
import {loadProfile} from './profile-file.ts'
import {pathInProfile, profilePlace} from './profile-place.ts'
import {comparesArticles, keep, profileOfRun, readKept} from './profile-of-run.ts'

/** What the articles of a run tell of each other, and what a profile tells of them. */
export interface Neighbours {
  /** What is known of other articles than this one; undefined where no rule would have anything to say of it. */
  corpusFor(input: Input): Corpus | undefined
  /** Tells these neighbours from any others; undefined where some of them may go unseen. */
  readonly version: string | undefined
  /** The files of others that are known from elsewhere, absolute. They count as long as they are there. */
  readonly others: readonly string[]
}

/**
 * Reads all articles once, for what they have in common with each other and with those of the profile of the project,
 * and checks them on the way.
 * An article that cannot be read is passed over: whoever checks it says why. Undefined where no rule asks.
 */
export async function meetNeighbours(
  args: Arguments, cwd: string, project: Project, inputs: readonly Input[], alone: FoundAlone,
): Promise<Neighbours | undefined> {
  const place = await profilePlace(args, cwd, project)
  const root = place?.root ?? projectRoot(cwd) ?? cwd
  const example = join(root, 'article.md')
  const file = await project.neighboursFile(example)
  const kept = readKept(file)
  if (!place && !kept && inputs.length < 2) return undefined
  // What an earlier run kept is proof that a rule asks, and none is loaded.
  if (!kept && !await comparesArticles(project, example)) return undefined
  const ofRun = await profileOfRun(project, root, inputs, kept, alone)
  // A text that was piped in may be a draft of anything: later runs must not know it.
  if (!inputs.some(({isPiped}) => isPiped)) keep(file, ofRun, kept)
  const known = place ? loadProfile(place.file) : args.profile === false ? undefined : kept
  const before = known && earlier(known, ofRun, root)
  const isAlone = !before || before.profile.articles.keys.length === 0
  return {
    ...neighboursOf(profileCorpus([...before && !isAlone ? [before] : [], {profile: ofRun}]), root),
    version: isAlone ? versionOf(ofRun) : undefined,
    others: before?.profile.articles.paths.map((path) => join(root, path)) ?? [],
  }
}

/** What was known before a run: its own articles are known better now, and others may be gone. */
function earlier(profile: Profile, ofRun: Profile, root: string): ProfileSource {
  const checked = new Set(ofRun.articles.paths)
  const {keys, paths} = profile.articles
  const others = new Set([...keys].filter((_, row) => !checked.has(paths[row] ?? '')))
  return {profile: retainArticles(profile, others), isGone: isGoneFrom(root)}
}

/** The articles of a profile say all: the rest follows from them. */
function versionOf({articles: {keys}}: Profile): string {
  return contentHash(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength))
}

function neighboursOf(corpus: ProfileCorpus, root: string): Pick<Neighbours, 'corpusFor'> {
  return {
    corpusFor({path}) {
      const called = pathInProfile(root, path)
      return corpus.concerns(called) ? {besides: (article) => corpus.besides(article, called)} : undefined
    },
  }
}
