/** Something that the user can mend: a wrong option, a missing file. Its message is one line that says all. */
export class Problem extends Error {
  override readonly name = 'Problem'
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its links lead in a circle',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
}

/** In words, why something could not be done; undefined where the error is a mistake in this program. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof Problem) return error.message
  if (!(error instanceof Error) || !('syscall' in error && 'code' in error)) return undefined
  return reasons[String(error.code)] ?? error.message
}
