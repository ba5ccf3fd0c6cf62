import {isBuiltin} from 'node:module'
import type {Plugin} from 'rolldown'

/** Fails where the bundle would need a package beside it: an import that nothing resolves is only a warning else. */
export function selfContained(): Plugin {
  return {
    name: 'self-contained',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const foreign = [...file.imports, ...file.dynamicImports].filter((id) => !isBuiltin(id) && !(id in bundle))
        if (foreign.length > 0) this.error(`${file.fileName} would import ${foreign.join(', ')}`)
      }
    },
  }
}
