import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {articleEndings} from '@presscheck/config'
import {askGit} from '../selection/git.ts'

/**
 * What goes under `repos:` for pre-commit. Where this command runs from a clone of its repository, pre-commit installs
 * that, at the same commit; else the package of the same version.
 */
export function preCommitEntry(version: string): string {
  const clone = join(dirname(fileURLToPath(import.meta.url)), '../../..')
  if (existsSync(join(clone, '.pre-commit-hooks.yaml'))) {
    const commit = askGit(['rev-parse', 'HEAD'], clone)
    const remote = askGit(['remote', 'get-url', 'origin'], clone)
    if ('out' in commit) {
      const repo = 'out' in remote ? remote.out.toString('utf8').trim() : clone
      return `  - repo: ${repo}\n    rev: ${commit.out.toString('utf8').trim()}\n    hooks:\n      - id: presscheck\n`
    }
  }
  return `  - repo: local
    hooks:
      - id: presscheck
        name: presscheck
        entry: presscheck --only-articles
        language: node
        additional_dependencies: [presscheck@${version}]
        files: \\.(${articleEndings.join('|')})$
        require_serial: true
`
}
