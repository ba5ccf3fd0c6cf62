import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {rolldown} from 'rolldown'
import {beforeAll, describe, expect, it} from 'vitest'
import {requirement} from '../../requirements.ts'
import {chromium, editorsFolder, extension, hasChromium, hasEditors, webCommit} from './editors.ts'
import {folderWith, repairable} from './workspace.ts'

const isReady = requirement('vscode', hasEditors, 'npm run test:editors installs one from npm, apart from the project')
  && requirement('chromium', hasChromium, 'Debian has it: apt-get install chromium')

describe.runIf(isReady)('VS Code for the Web', {timeout: 300_000}, () => {
  // The server shows the browser nothing but the extension: its tests must lie in it, so in a copy of it.
  const copy = mkdtempSync(join(tmpdir(), 'presscheck-web-extension-'))
  const suite = join(copy, 'web-suite.js')
  beforeAll(async () => {
    for (const part of ['package.json', 'package.nls.json', 'l10n', 'dist']) {
      cpSync(join(extension, part), join(copy, part), {recursive: true})
    }
    const bundle = await rolldown({input: join(import.meta.dirname, 'web-suite.ts'), external: ['vscode'], platform: 'browser'})
    await bundle.write({file: suite, format: 'cjs'})
  })

  it('finds, repairs, and heeds a configuration, without a server', async () => {
    const folder = folderWith({'ferry.md': repairable})
    const child = spawn(process.execPath, [
      '-r', join(import.meta.dirname, 'chromium-preload.cjs'),
      join(editorsFolder, 'node_modules/@vscode/test-web/out/server/index.js'),
      '--quality', 'stable', '--commit', webCommit, '--browser', 'chromium', '--headless', '--host', 'localhost',
      '--extensionDevelopmentPath', copy, '--extensionTestsPath', suite, folder.path,
    ], {
      cwd: editorsFolder, stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NODE_PATH: join(editorsFolder, 'node_modules'), PRESSCHECK_CHROMIUM: chromium},
    })
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    expect(child.exitCode, `${output}\n${errors}`).toBe(0)
  })
})
