import {join} from 'node:path'
import {createVSIX} from '@vscode/vsce'

const folder = join(import.meta.dirname, '..')

/** Packs what is built into `presscheck.vsix`: nothing is installed, and no network is asked. */
await createVSIX({cwd: folder, packagePath: join(folder, 'presscheck.vsix'), dependencies: false})
