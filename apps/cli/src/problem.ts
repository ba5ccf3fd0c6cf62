import {systemReason} from '@presscheck/config'

/** Something that the user can mend: a wrong option, a missing file. Its message is one sentence that says all. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

/** In words, why something could not be done; undefined where the error is a mistake in this program. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof Problem ? error.message : systemReason(error)
}
