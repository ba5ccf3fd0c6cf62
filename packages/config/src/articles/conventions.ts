/** Endings of the files that are articles where nobody names them. */
export const articleEndings = ['md', 'mdx', 'markdown', 'html', 'htm', 'txt', 'text'] as const

const endings: ReadonlySet<string> = new Set(articleEndings)

/** Folders of other people's files; hidden ones are left out too. */
const foreignFolders: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'vendor', 'venv', '__pycache__'])

/** Files about a project, in any case, without their endings. */
const projectFiles: ReadonlySet<string> = new Set(['readme', 'changelog', 'license', 'licence', 'contributing'])

/** Files about a project when written in capitals: a `security.md` may well be an article. */
const capitalProjectFiles: ReadonlySet<string> = new Set([
  'AGENTS', 'AUTHORS', 'CHANGES', 'CITATION', 'CLAUDE', 'CODEOWNERS', 'CODE_OF_CONDUCT', 'CONTRIBUTORS', 'COPYING',
  'COPYRIGHT', 'CREDITS', 'DEVELOPERS', 'GOVERNANCE', 'HISTORY', 'INSTALL', 'ISSUE_TEMPLATE', 'MAINTAINERS', 'NEWS',
  'NOTICE', 'PATENTS', 'PULL_REQUEST_TEMPLATE', 'RELEASING', 'ROADMAP', 'SECURITY', 'SUPPORT', 'THANKS', 'TODO',
  'UPGRADING',
])

/** Files for machines that end like an article. */
const machineFiles: ReadonlySet<string> = new Set([
  'ads.txt', 'app-ads.txt', 'cmakelists.txt', 'constraints.txt', 'humans.txt', 'llms-full.txt', 'llms.txt',
  'requirements.txt', 'robots.txt', 'security.txt',
])

/** Tells by its name whether a file in a folder is an article. */
export function isArticleFile(name: string): boolean {
  const dot = name.lastIndexOf('.')
  if (dot <= 0 || !endings.has(name.slice(dot + 1).toLowerCase())) return false
  const stem = name.slice(0, dot)
  return !projectFiles.has(stem.toLowerCase())
    && !capitalProjectFiles.has(stem)
    && !machineFiles.has(name.toLowerCase())
}

/** Tells by its name whether a folder may hold articles. */
export function isArticleFolder(name: string): boolean {
  return !name.startsWith('.') && !foreignFolders.has(name)
}
