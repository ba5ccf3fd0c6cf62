import {type Disposable, commands as editorCommands, l10n, type LogOutputChannel, Uri, window, workspace} from 'vscode'
import {commands} from '@presscheck/language-server'
import type {BaseLanguageClient} from 'vscode-languageclient'

/** What the commands work on. */
interface Parts {
  readonly start: () => Promise<void>
  readonly output: LogOutputChannel
  readonly client: () => BaseLanguageClient | undefined
}

/** What a new configuration says: as little as possible, with words that lead on. */
const newConfig = `# How Presscheck looks at the articles of this folder: in the editor, on the command line and in CI.
# news and docs are stricter for newsrooms and gentler for documentation.
preset: recommended

rules:
  # A rule, or a group such as spam/*, is set to error, warning, info or off.
  # metadata/require-byline: off
`

/** The commands of the palette. */
export function registerCommands({start, output, client}: Parts): readonly Disposable[] {
  return [
    editorCommands.registerCommand('presscheck.fixArticle', async () => {
      const uri = window.activeTextEditor?.document.uri
      if (!uri) return
      await client()?.sendRequest('workspace/executeCommand', {command: commands.fixAll, arguments: [uri.toString()]})
    }),
    editorCommands.registerCommand('presscheck.createConfig', createConfig),
    editorCommands.registerCommand('presscheck.showProfile', () => showProfile(client())),
    workspace.registerTextDocumentContentProvider(profileScheme, {
      provideTextDocumentContent: ({query}) => profileOf(client(), query),
    }),
    editorCommands.registerCommand('presscheck.showOutput', () => {
      output.show()
    }),
    editorCommands.registerCommand('presscheck.restart', start),
  ]
}

/** A scheme of our own: what is shown there is no article. */
const profileScheme = 'presscheck-profile'

async function showProfile(client: BaseLanguageClient | undefined): Promise<void> {
  const active = window.activeTextEditor?.document.uri
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0]
  if (!folder || !await profileOf(client, folder.uri.toString())) return
  const page = Uri.from({scheme: profileScheme, path: `/${l10n.t('Profile of {0}', folder.name)}.md`, query: folder.uri.toString()})
  await editorCommands.executeCommand('markdown.showPreview', page)
}

/** What the server says of it; nothing where there is none, which it tells the user itself. */
async function profileOf(client: BaseLanguageClient | undefined, folder: string): Promise<string> {
  const order = {command: commands.readProfile, arguments: [folder]}
  return await client?.sendRequest<string | null>('workspace/executeCommand', order) ?? ''
}

async function createConfig(): Promise<void> {
  const active = window.activeTextEditor?.document.uri
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0]
  if (!folder) {
    void window.showInformationMessage(l10n.t('Open a folder first: a configuration is kept with the articles.'))
    return
  }
  const [existing] = await workspace.findFiles('presscheck.config.*')
  const file = existing ?? Uri.joinPath(folder.uri, 'presscheck.config.yaml')
  if (!existing) await workspace.fs.writeFile(file, new TextEncoder().encode(newConfig))
  await window.showTextDocument(file)
}
