import {type Profile, ProfileError} from '@presscheck/corpus'
import {readProfile} from '@presscheck/store'
import {Problem, reasonOf} from '../problem.ts'

/** Reads a profile. Throws a `Problem` where there is none, or where it cannot be read. */
export function loadProfile(file: string): Profile {
  try {
    return readProfile(file)
  } catch (cause) {
    if (cause instanceof ProfileError) throw new Problem(cause.message, {cause})
    const reason = reasonOf(cause)
    if (reason === undefined) throw cause
    throw new Problem(`${file}: ${reason}`, {cause})
  }
}
