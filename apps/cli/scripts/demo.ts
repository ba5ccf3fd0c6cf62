import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'

const repository = join(import.meta.dirname, '../../..')

/** Always the same day, so that dates are judged the same whenever the demo runs. */
const args = ['tests/articles', '--now', '2026-11-24']

process.stdout.write([
  'Presscheck takes the last look at an article before it goes to press. Here it reads',
  `our own samples, in English and Indonesian:  npx presscheck ${args.join(' ')}`,
  '\n',
].join('\n'))
const {status} = spawnSync(process.execPath, ['apps/cli/bin/presscheck.js', ...args], {cwd: repository, stdio: 'inherit'})

// Findings are what a demo is for: only a command that could not work is a failure.
process.exitCode = status === 0 || status === 1 ? 0 : 1
