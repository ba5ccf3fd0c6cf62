/** Something that the user can mend: a wrong option, a missing file. Its message is one sentence that says all. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'Part of the path is not a folder.',
  EISDIR: 'This is a folder.',
  EACCES: 'Permission denied.',
  EPERM: 'Permission denied.',
  ELOOP: 'Its links lead in a circle.',
  EROFS: 'The disk is read-only.',
  ENOSPC: 'The disk is full.',
  EMFILE: 'Too many files are open.',
}

/** In words, why something could not be done; undefined where the error is a mistake in this program. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof Problem) return error.message
  if (!(error instanceof Error) || !('syscall' in error && 'code' in error)) return undefined
  return reasons[String(error.code)] ?? error.message
}
