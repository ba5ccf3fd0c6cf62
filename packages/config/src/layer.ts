import type {Config} from './config.ts'
import type {ValuePath} from './data-file.ts'

/** One configuration as it stands in its file; those that it extends come before it. */
export interface ConfigLayer {
  /** Absolute, or `preset:name` of a plugin. */
  readonly file: string
  /** Globs and paths are relative to this folder: that of the file, or for a package that of whoever extends it. */
  readonly folder: string
  readonly config: Config
  /** Where a value stands, for messages; undefined in code. */
  locate(path: ValuePath): {readonly line: number; readonly column: number} | undefined
}
