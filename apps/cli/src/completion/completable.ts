import type {Command} from '../commands/commands.ts'
import type {Option} from '../option.ts'

/** What a shell can complete of the command line. */
export interface Completable {
  readonly commands: readonly (readonly [name: string, command: Command])[]
  readonly options: readonly (readonly [name: string, option: Option])[]
  /** The words that may follow a command or an option, by its name as it is written; files elsewhere. */
  readonly words: Readonly<Record<string, readonly string[]>>
}
