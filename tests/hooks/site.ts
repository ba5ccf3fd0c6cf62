import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {binary} from '../cli/presscheck.ts'
import {requirement} from '../requirements.ts'

const isNamed = (process.env['PRESSCHECK_REQUIRE'] ?? '').split(',').includes('pre-commit')
const isInstalled = isNamed && spawnSync('pre-commit', ['--version']).status === 0

/** Whether hooks are tried: that needs pre-commit, npm's registry and some minutes. */
export const triesHooks: boolean = requirement('pre-commit', isInstalled, 'pip install pre-commit; npm run test:hooks tries the hooks')

export interface Ran {
  readonly code: number | null
  readonly out: string
}

/** A repository of somebody else, on a machine where `presscheck` is installed. */
export class SiteRepository {
  readonly folder: string
  readonly #env: NodeJS.ProcessEnv

  constructor(files: Readonly<Record<string, string>>) {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'presscheck-hooks-')))
    this.folder = join(home, 'site')
    const command = join(home, 'bin/presscheck')
    mkdirSync(dirname(command))
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`)
    chmodSync(command, 0o755)
    const person = {NAME: 'Editor', EMAIL: 'editor@example.org'}
    this.#env = {
      ...process.env,
      // Whoever runs the tests may have asked for colours.
      FORCE_COLOR: undefined,
      NO_COLOR: '1',
      ...Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => (
        Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value])
      ))),
      PATH: [dirname(command), process.env['PATH']].join(delimiter),
      PRE_COMMIT_HOME: join(home, 'pre-commit'),
    }
    this.write(files)
    this.run('git', 'init', '--quiet', '--initial-branch', 'main')
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), {recursive: true})
      writeFileSync(join(this.folder, name), text)
    }
  }

  run(command: string, ...args: readonly string[]): Ran {
    const {status, stdout, stderr, error} = spawnSync(command, [...args], {cwd: this.folder, encoding: 'utf8', env: this.#env})
    if (error) throw error
    return {code: status, out: stdout + stderr}
  }

  /** Writes, stages all and tries to commit. */
  commit(files: Readonly<Record<string, string>>): Ran {
    this.write(files)
    this.run('git', 'add', '--all')
    return this.run('git', 'commit', '--quiet', '--message', 'Write')
  }

  remove(): void {
    rmSync(dirname(this.folder), {recursive: true, force: true})
  }
}
