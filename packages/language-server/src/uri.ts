/** Schemes of what editors show besides the files of a writer: other versions, cells of notebooks, panels. */
const otherSchemes: ReadonlySet<string> = new Set([
  'git', 'gitlens', 'pr', 'review', 'output', 'debug', 'search-editor', 'comment', 'vscode-notebook-cell', 'notebook',
  'vscode-scm', 'vscode-terminal', 'vscode-userdata', 'vscode-settings', 'walkThrough',
])

/** What a URI says: its scheme, and its path decoded. */
export interface UriParts {
  readonly scheme: string
  readonly path: string
}

/** Reads a URI. One that is none has an empty scheme. */
export function readUri(uri: string): UriParts {
  const [, scheme = '', path = ''] = /^([a-z][a-z\d+.-]*):(?:\/\/[^/?#]*)?([^?#]*)/i.exec(uri) ?? []
  return {scheme, path: decode(path)}
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether a URI may be that of an article: not the cell of a notebook, not another version of a file. */
export function mayBeArticle(uri: string): boolean {
  return !otherSchemes.has(readUri(uri).scheme)
}

/** The innermost of the folders that a URI lies in. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const around = folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
  return around.toSorted((a, b) => b.length - a.length)[0]
}

/** The path of a document from its folder on; without one, its name. */
export function nameOf(uri: string, folders: readonly string[]): string {
  const {path} = readUri(uri)
  const folder = folderOf(uri, folders)
  if (folder === undefined) return path.slice(path.lastIndexOf('/') + 1)
  return path.slice(readUri(folder).path.length).replace(/^\//, '')
}
