import {existsSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {findProfile, profileName} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import type {Project} from '../project.ts'

/** Where a profile lies, and the folder that its paths are relative to. */
export interface ProfilePlace {
  readonly file: string
  readonly root: string
}

/**
 * The profile that holds for articles of a folder: named on the command line, by the configuration, or lying in the
 * folder or above. Throws a `Problem` where one is named that is not there.
 */
export async function profilePlace(
  {profile}: Pick<Arguments, 'profile'>, cwd: string, project: Project,
): Promise<ProfilePlace | undefined> {
  if (profile === false) return undefined
  if (profile !== undefined) return existing(placeOfProfile(profile, cwd))
  const layer = (await project.layersFor(join(cwd, 'article.md'))).findLast(({config}) => config.profile !== undefined)
  if (layer?.config.profile !== undefined) {
    return existing({file: resolve(layer.folder, layer.config.profile), root: layer.folder})
  }
  const file = findProfile(cwd)
  return file === undefined ? undefined : {file, root: dirname(file)}
}

/** What paths in a profile are relative to: its own folder where it lies at the top of a project, else this one. */
export function placeOfProfile(written: string, cwd: string): ProfilePlace {
  const file = resolve(cwd, written)
  return {file, root: basename(file) === profileName ? dirname(file) : cwd}
}

function existing(place: ProfilePlace): ProfilePlace {
  if (existsSync(place.file)) return place
  throw new Problem(`${place.file}: There is no such profile. presscheck profile build makes it.`)
}

/** How a profile calls a file. */
export function pathInProfile(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
