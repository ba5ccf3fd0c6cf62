import {dirname, relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ConfigLayer} from '@presscheck/config'
import {type ProfileCorpus, profileCorpus} from '@presscheck/corpus'
import {findProfile, isGoneFrom, readProfile} from '@presscheck/store'
import type {Neighbourhood} from '../host.ts'
import {profilePage} from './profile-page.ts'

/** The profiles of a project, each read once. */
export class Profiles {
  readonly #known = new Map<string, ProfileCorpus | undefined>()

  /** What the profile that holds for a file tells of other articles; undefined where there is none. */
  for(path: string, layers: readonly ConfigLayer[]): Neighbourhood | undefined {
    const place = placeOf(path, layers)
    if (!place) return undefined
    const {file, root} = place
    const corpus = this.#read(file, root)
    const called = relative(root, path).split(sep).join('/')
    return corpus && {
      corpus: {besides: (article) => corpus.besides(article, called)},
      uriOf: (other) => pathToFileURL(resolve(root, other)).href,
    }
  }

  /** What the profile that holds for a file says, in Markdown. Throws where it cannot be read. */
  page(path: string, layers: readonly ConfigLayer[]): string | undefined {
    const place = placeOf(path, layers)
    return place && profilePage(readProfile(place.file), relative(place.root, place.file))
  }

  forget(): void {
    this.#known.clear()
  }

  /** One that cannot be read tells nothing; the command says what is wrong with it. */
  #read(file: string, root: string): ProfileCorpus | undefined {
    if (!this.#known.has(file)) this.#known.set(file, readCorpus(file, root))
    return this.#known.get(file)
  }
}

/** The profile that holds for a file, and what its paths are relative to. */
function placeOf(path: string, layers: readonly ConfigLayer[]): {file: string; root: string} | undefined {
  const layer = layers.findLast(({config}) => config.profile !== undefined)
  if (layer?.config.profile !== undefined) {
    return {file: resolve(layer.folder, layer.config.profile), root: layer.folder}
  }
  const file = findProfile(dirname(path))
  return file === undefined ? undefined : {file, root: dirname(file)}
}

function readCorpus(file: string, root: string): ProfileCorpus | undefined {
  try {
    return profileCorpus([{profile: readProfile(file), isGone: isGoneFrom(root)}])
  } catch {
    return undefined
  }
}
