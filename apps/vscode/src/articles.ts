/** A kind of document, as both VS Code and its language client name it. */
interface ArticleFilter {
  readonly language: string
  readonly scheme: string
}

/** The languages of VS Code that articles are written in. */
const languageIds = ['markdown', 'mdx', 'html', 'plaintext'] as const

/** Documents that may be articles: files here or elsewhere, and what was never saved; no cells of notebooks. */
export const articles: readonly ArticleFilter[] = languageIds.flatMap((language) => [
  {language, scheme: 'file'}, {language, scheme: 'untitled'}, {language, scheme: 'vscode-vfs'},
  {language, scheme: 'vscode-remote'}, {language, scheme: 'vscode-test-web'}, {language, scheme: 'memfs'},
])
