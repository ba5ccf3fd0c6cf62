import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ExtensionContext, l10n, workspace} from 'vscode'
import {fits, readManifest} from './workspace-version.ts'
import {versionOf} from './version.ts'

/** A program that serves the editor over IPC. */
export interface ServerProgram {
  readonly module: string
  readonly args: readonly string[]
  /** For the user: which Presscheck it is. */
  readonly description: string
}

/** The Presscheck of the workspace where it fits and may run, so that editor and CI say the same; else our own. */
export function chooseServer(context: ExtensionContext): ServerProgram {
  const version = versionOf(context)
  const own = {
    module: context.asAbsolutePath('dist/server.cjs'), args: ['--node-ipc'],
    description: l10n.t('Presscheck {0} of this extension', version),
  }
  const isWanted = workspace.getConfiguration('presscheck').get<string>('server') !== 'bundled'
  if (!isWanted || !workspace.isTrusted) return own
  for (const {uri} of workspace.workspaceFolders ?? []) {
    const folder = join(uri.fsPath, 'node_modules/presscheck')
    if (uri.scheme !== 'file' || !existsSync(join(folder, 'package.json'))) continue
    const installed = readManifest(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (!fits(installed.version, version) || installed.bin === undefined) {
      const reason = l10n.t('The workspace has Presscheck {0}, which does not fit this extension ({1}).', installed.version, version)
      return {...own, description: `${own.description}. ${reason}`}
    }
    return {
      module: join(folder, installed.bin), args: ['lsp'],
      description: l10n.t('Presscheck {0} of the workspace', installed.version),
    }
  }
  return own
}
