import type {ExtensionContext} from 'vscode'
import {readManifest} from './workspace-version.ts'

/** The version of this extension. */
export function versionOf({extension}: ExtensionContext): string {
  const manifest: unknown = extension.packageJSON
  return readManifest(JSON.stringify(manifest)).version
}
