/** What takes whatever it is given. */
export interface Target {
  readonly name: string
  /** Throws where a promise is broken. */
  bear(input: Uint8Array): void | Promise<void>
}
