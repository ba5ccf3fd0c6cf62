import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

/** Where the editors for the tests lie; ignored by git. */
export const editorsFolder: string = join(repository, 'node_modules/.cache/presscheck-editors')
export const node24: string = join(editorsFolder, 'node24')
export const codeServer: string = join(editorsFolder, 'node_modules/code-server')
export const chromium = '/usr/bin/chromium'

/** The web build is found by a name with a commit, of which none is needed. */
export const webCommit: string = '0'.repeat(40)
export const webBuild: string = join(editorsFolder, `.vscode-test-web/vscode-web-stable-${webCommit}`)

export const extension: string = join(repository, 'apps/vscode')
export const vsix: string = join(extension, 'presscheck.vsix')
export const presscheck: string = join(repository, 'apps/cli/bin/presscheck.js')
/** Where screenshots are kept. */
export const pictures: string = join(repository, 'tests/editors/vscode/dist')

export const hasEditors: boolean = existsSync(join(editorsFolder, 'complete'))
export const hasChromium: boolean = existsSync(chromium)
