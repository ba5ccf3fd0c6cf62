/** A configuration that cannot be used. The message says file, line, path, what was expected, and what may be meant. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly file: string
  /** Where in the file, both from 1; undefined for a configuration written as code. */
  readonly position: {readonly line: number; readonly column: number} | undefined

  constructor(file: string, position: ConfigError['position'], message: string, options?: ErrorOptions) {
    super(`${file}${position ? `:${position.line}:${position.column}` : ''}: ${message}`, options)
    this.file = file
    this.position = position
  }
}
