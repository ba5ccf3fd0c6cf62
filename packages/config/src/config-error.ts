/** A configuration that cannot be used. The message says file, line, path, what was expected, and what may be meant. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  /** Undefined for a setting that stands in no file, such as one of the command line. */
  readonly file: string | undefined
  /** Where in the file, both from 1; undefined for a configuration written as code. */
  readonly position: {readonly line: number; readonly column: number} | undefined
  /** The message without its place. */
  readonly reason: string

  constructor(
    file: string | undefined, position: ConfigError['position'], reason: string, options?: ErrorOptions,
  ) {
    const place = file === undefined ? '' : `${file}${position ? `:${position.line}:${position.column}` : ''}: `
    super(place + reason, options)
    this.file = file
    this.position = position
    this.reason = reason
  }
}
