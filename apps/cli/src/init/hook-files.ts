import {articleEndings} from '@presscheck/config'
import type {HookKind} from './init-arguments.ts'
import type {PlannedFile} from './planned-file.ts'
import {preCommitEntry} from './pre-commit-entry.ts'
import type {Survey} from './survey.ts'

const glob = `*.{${articleEndings.join(',')}}`

/** What makes a commit wait for its articles. */
export function hookFiles(kind: HookKind, {runner}: Survey, version: string): readonly PlannedFile[] {
  const staged = `${runner} --staged`
  switch (kind) {
    case 'none':
      return []
    case 'git':
      return [{
        name: '.githooks/pre-commit',
        text: `#!/bin/sh\n# Checks the articles that are about to be committed, as they are staged.\nexec ${staged}\n`,
        executable: true,
        addition: `${staged} || exit 1\n`,
      }]
    case 'husky':
      return [{name: '.husky/pre-commit', text: `${staged}\n`, executable: true}]
    case 'lefthook':
      return [{
        name: 'lefthook.yml',
        text: `pre-commit:\n  commands:\n    presscheck:\n      glob: "${glob}"\n      run: ${staged}\n`,
      }]
    case 'lint-staged':
      return [{
        name: '.lintstagedrc.json',
        text: `${JSON.stringify({[glob]: `${runner} --only-articles`}, null, 2)}\n`,
      }]
    case 'pre-commit': {
      const entry = preCommitEntry(version)
      return [{name: '.pre-commit-config.yaml', text: `repos:\n${entry}`, addition: entry}]
    }
  }
}
