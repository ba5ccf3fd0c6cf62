/** What the command says to the shell. */
export const exitCodes = {
  /** Nothing that must be mended. */
  clean: 0,
  /** Findings of severity error, or more warnings than allowed. */
  findings: 1,
  /** The work could not be done, or not all of it: a bad option, a missing file. Goes before `findings`. */
  trouble: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
