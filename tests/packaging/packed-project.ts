import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const repository: string = join(import.meta.dirname, '../..')
export const isWindows: boolean = process.platform === 'win32'

/** Makes a new project of somebody else, with the packed command as its only dependency, and returns its folder. */
export function packedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'presscheck-package-'))
  npm(['pack', '-w', 'presscheck', '--pack-destination', project], repository)
  const [tarball = ''] = readdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true}')
  install(project, join(project, tarball))
  return project
}

/** Installs packages from files, with no network. */
export function install(project: string, ...files: readonly string[]): void {
  npm(['install', '--offline', '--no-audit', '--no-fund', ...files], project)
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], {cwd, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'ignore']})
}
