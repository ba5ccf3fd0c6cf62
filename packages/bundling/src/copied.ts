import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import type {Plugin} from 'rolldown'

const repository = join(import.meta.dirname, '../../..')

/** Puts the files of folders, all or those of some names, beside the bundle: by the folder there, the folder here. */
export function copied(folders: Readonly<Record<string, string>>, names: RegExp = /./): Plugin {
  return {
    name: 'copied',
    generateBundle() {
      for (const [target, folder] of Object.entries(folders)) {
        const source = join(repository, folder)
        const entries = readdirSync(source, {recursive: true, withFileTypes: true})
        for (const entry of entries.filter((file) => file.isFile() && names.test(file.name))) {
          const path = join(entry.parentPath, entry.name)
          const name = path.slice(source.length + 1).replaceAll('\\', '/')
          this.emitFile({type: 'asset', fileName: posix.join(target, name), source: readFileSync(path)})
        }
      }
    },
  }
}
