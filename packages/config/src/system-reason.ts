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

/** In words, why the system refused something; undefined where the error is not the system's. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error && 'code' in error)) return undefined
  return reasons[String(error.code)] ?? error.message
}
