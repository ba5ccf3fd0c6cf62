import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {folderWith} from './presscheck.ts'

/** A git repository of its own for one test. */
export interface Repository {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void
  /** Writes, stages all and commits. */
  readonly commit: Repository['write']
}

export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): Repository {
  const folder = folderWith({})
  const git = (...args: readonly string[]) => execFileSync('git', [
    '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false', ...args,
  ], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  const write: Repository['write'] = (more) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(join(folder, name), content)
    }
  }
  const commit: Repository['commit'] = (more) => {
    write(more)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'Write')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  commit(files)
  return {folder, git, write, commit}
}
