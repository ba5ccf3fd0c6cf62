import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'rolldown'

/** Removes what an earlier build left, once this one is written: a build that fails takes no working command away. */
export function swept(): Plugin {
  return {
    name: 'swept',
    writeBundle({dir = 'dist'}, bundle) {
      for (const entry of readdirSync(dir, {recursive: true, withFileTypes: true})) {
        const path = join(entry.parentPath, entry.name)
        const name = path.slice(join(dir).length + 1).replaceAll('\\', '/')
        if (entry.isFile() && !(name in bundle)) rmSync(path)
      }
    },
  }
}
