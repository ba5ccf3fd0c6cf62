import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'rolldown'

const repository = join(import.meta.dirname, '../../..')

/** Puts the files of folders beside the bundle: by the name of the folder there, where they are in the repository. */
export function copied(folders: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'copied',
    generateBundle() {
      for (const [target, folder] of Object.entries(folders)) {
        const source = join(repository, folder)
        const entries = readdirSync(source, {recursive: true, withFileTypes: true})
        for (const entry of entries.filter((file) => file.isFile())) {
          const path = join(entry.parentPath, entry.name)
          const name = path.slice(source.length + 1).replaceAll('\\', '/')
          this.emitFile({type: 'asset', fileName: `${target}/${name}`, source: readFileSync(path, 'utf8')})
        }
      }
    },
  }
}
