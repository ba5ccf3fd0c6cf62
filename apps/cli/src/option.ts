/** Headings of the help, in its order. */
export type OptionGroup =
  | 'Checking' | 'Adopting' | 'Corpus' | 'Running' | 'Input' | 'Output' | 'Repairing' | 'Setting up' | 'About'

/** An option of the command line: what parses it, and what help and documentation say of it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly group: OptionGroup
  readonly description: string
  readonly short?: string
  /** May be given more than once. */
  readonly multiple?: true
  /** What its value is called in the help, and one that it may have. */
  readonly value?: {readonly name: string; readonly example: string}
  /** Its `--no-` form means something of its own. */
  readonly negatable?: true
}
