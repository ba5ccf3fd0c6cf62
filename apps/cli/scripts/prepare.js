/**
 * Builds the command after an install. Where npm installs this repository as a package of somebody else, for pre-commit
 * say, it brings no tools along: they are installed first.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

const repository = join(import.meta.dirname, '../../..')

/** npm hands its own settings down, and `--global` among them would install the tools elsewhere. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|prefix|location|install_links|force)$/i.test(name)))

function npm(...args) {
  const {status} = spawnSync('npm', args, {cwd: repository, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'})
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(join(repository, 'node_modules/turbo'))) npm('ci', '--include=dev', '--ignore-scripts')
npm('run', 'build', '--', '--output-logs=errors-only')
