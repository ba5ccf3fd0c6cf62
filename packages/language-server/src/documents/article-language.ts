import type {Format} from '@presscheck/linter'

/** How editors call the languages that articles are written in, and what format each is. */
const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['markdown', 'markdown'], ['gfm', 'markdown'], ['pandoc', 'markdown'], ['quarto', 'markdown'], ['rmd', 'markdown'],
  ['vitepress', 'markdown'], ['mdx', 'mdx'], ['html', 'html'], ['xhtml', 'html'], ['plaintext', 'text'], ['text', 'text'],
])

/** The format of a language as editors call it; undefined for one that no article is written in. */
export function formatOfLanguage(languageId: string): Format | undefined {
  return formats.get(languageId)
}

/** Whether the name of a file says what format it is, as it does for the command. */
export function endsInFormat(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd|qmd|rmd|mdx|html?|xhtml|txt|text|json)$/i.test(path)
}
