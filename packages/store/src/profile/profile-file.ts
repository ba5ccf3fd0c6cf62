import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {decodeProfile, encodeProfile, type Profile, ProfileError} from '@presscheck/corpus'
import {replaceFile} from '../replace-file.ts'

/** Reads a profile. Throws a `ProfileError` that names the file where it is none, and what the system says. */
export function readProfile(file: string): Profile {
  const bytes = readFileSync(file)
  try {
    return decodeProfile(bytes)
  } catch (error) {
    if (error instanceof ProfileError) throw new ProfileError(`${file}: ${error.message}`, {cause: error})
    throw error
  }
}

/** Writes a profile, all of it or nothing, and the folders that it needs. Returns its size in bytes. */
export function writeProfile(file: string, profile: Profile): number {
  const bytes = encodeProfile(profile)
  mkdirSync(dirname(file), {recursive: true})
  replaceFile(file, bytes)
  return bytes.length
}

/**
 * Tells which articles of a profile are files that are there no more. Records, by their ids and addresses, are never
 * gone: nobody knows where they are.
 */
export function isGoneFrom(root: string): (path: string) => boolean {
  return (path) => !path.includes('://') && /\.[a-z]{2,8}$/i.test(path) && !existsSync(join(root, path))
}
