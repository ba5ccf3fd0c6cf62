/** The phrases as the extension tells them: a worker reads no files, and carrying them itself would double them. */
export interface Phrases {
  /** `phrase-table.bin`. */
  readonly table: Uint8Array
  /** `phrase-facts.json`. */
  readonly facts: string
}

let told: Phrases | undefined

/** To be called before anything is checked. */
export function tellPhrases(phrases: Phrases): void {
  told = phrases
}

/** In place of what `@presscheck/linter` imports as `#phrase-table`, see rolldown.config.ts. */
export const bytes = (): Uint8Array => known().table
export const groups = (): unknown => JSON.parse(known().facts)

function known(): Phrases {
  if (!told) throw new Error('The worker was not told the phrases.')
  return told
}
