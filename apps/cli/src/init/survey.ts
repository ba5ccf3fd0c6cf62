import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {generatorOf, type GeneratorName} from '@presscheck/config'
import {askGit} from '../selection/git.ts'
import type {CiKind, HookKind} from './init-arguments.ts'

/** What a folder says by itself, so that nobody need be asked. */
export interface Survey {
  readonly generator: GeneratorName | undefined
  readonly isRepository: boolean
  /** What runs before a commit here already. */
  readonly hook: HookKind | undefined
  readonly ci: CiKind | undefined
  /** How a script of this project calls the command. */
  readonly runner: string
  /** How CI brings the command. */
  readonly install: string
}

const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', 'lefthook.toml', 'lefthook.json']
const lintStagedFiles = ['.lintstagedrc', '.lintstagedrc.json', '.lintstagedrc.yaml', '.lintstagedrc.yml', 'lint-staged.config.js', 'lint-staged.config.mjs']

/** Looks around in a folder. `version` is that of the command. */
export function survey(folder: string, version: string): Survey {
  const has = (...names: readonly string[]) => names.some((name) => existsSync(join(folder, name)))
  const manifest = has('package.json') ? readFileSync(join(folder, 'package.json'), 'utf8') : ''
  const remote = askGit(['remote', 'get-url', 'origin'], folder)
  const host = 'out' in remote ? remote.out.toString('utf8') : ''
  return {
    generator: generatorOf(folder),
    isRepository: 'out' in askGit(['rev-parse', '--git-dir'], folder),
    hook: has('.pre-commit-config.yaml') ? 'pre-commit'
      : has(...lintStagedFiles) || /"lint-staged"\s*:/.test(manifest) ? 'lint-staged'
        : has('.husky') ? 'husky'
          : has(...lefthookFiles) ? 'lefthook' : undefined,
    ci: has('.gitlab-ci.yml') || host.includes('gitlab') ? 'gitlab'
      : has('.github') || host.includes('github.com') ? 'github' : undefined,
    ...packageManager(has, manifest !== '', version),
  }
}

function packageManager(
  has: (...names: readonly string[]) => boolean, hasManifest: boolean, version: string,
): Pick<Survey, 'runner' | 'install'> {
  if (!hasManifest) return {runner: 'presscheck', install: `npm install --global presscheck@${version}`}
  if (has('pnpm-lock.yaml')) return {runner: 'pnpm exec presscheck', install: 'corepack enable && pnpm install --frozen-lockfile'}
  if (has('yarn.lock')) return {runner: 'yarn run presscheck', install: 'corepack enable && yarn install --immutable'}
  return {runner: 'npx --no presscheck --', install: has('package-lock.json') ? 'npm ci' : 'npm install'}
}
