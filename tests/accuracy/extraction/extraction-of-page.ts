/** What an extractor makes of a page. */
export interface Extraction {
  readonly title: string
  readonly authors: readonly string[]
  /** As `2025-12-07`; undefined where the extractor does not say. */
  readonly date: string | undefined
  /** True where the extractor itself says that the date may be another day. */
  readonly isUnsure?: boolean
  readonly language: string | undefined
  /** The main content as plain text. */
  readonly text: string
}

export interface Extractor {
  readonly name: string
  readonly extract: (html: string, url: string) => Extraction
}
