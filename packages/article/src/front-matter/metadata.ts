import type {MetadataEntry, Problem} from '../model.ts'

/** What a reader of one syntax makes of a part of the source. */
export interface Metadata {
  readonly entries: readonly MetadataEntry[]
  readonly problems: readonly Problem[]
}
