import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where the other tools are. */
export interface Peers {
  readonly folder: string
  /** Undefined where Go is missing, or the module. */
  readonly vale: string | undefined
  /** Undefined where Python is missing, or the package. */
  readonly proselint: string | undefined
}

const proselintVersion = '0.16.0'
/** The newest that the Go module proxy can build whole. */
const valeModule = 'github.com/vale-cli/vale/v3/cmd/vale@v3.20.0'

/** Installs the tools to race against into a folder of their own, apart from the project, where they are not yet. */
export function installPeers(folder: string): Peers {
  mkdirSync(folder, {recursive: true})
  cpSync(fileURLToPath(new URL('peers', import.meta.url)), folder, {recursive: true})
  if (!existsSync(join(folder, 'node_modules'))) {
    succeed('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  }
  return {folder, vale: installVale(folder), proselint: installProselint(folder)}
}

function installVale(folder: string): string | undefined {
  const file = join(folder, 'go/vale')
  if (!existsSync(file)) tryTo('go', ['install', valeModule], folder, {GOBIN: join(folder, 'go')})
  return existsSync(file) ? file : undefined
}

function installProselint(folder: string): string | undefined {
  const [venv, file] = [join(folder, 'venv'), join(folder, 'venv/bin/proselint')]
  if (!existsSync(file) && tryTo('python3', ['-m', 'venv', venv], folder)) {
    tryTo(join(venv, 'bin/pip'), ['install', '-q', `proselint==${proselintVersion}`], folder)
  }
  return existsSync(file) ? file : undefined
}

function succeed(command: string, args: readonly string[], cwd: string): void {
  if (!tryTo(command, args, cwd)) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}`)
}

function tryTo(
  command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {},
): boolean {
  return spawnSync(command, args, {cwd, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, ...env}}).status === 0
}
