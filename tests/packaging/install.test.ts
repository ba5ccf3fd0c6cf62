import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isWindows, packedProject, repository} from './packed-project.ts'

/** A new project of somebody else, with the packed command as its only dependency. */
let project = ''

beforeAll(() => {
  project = packedProject()
})

afterAll(() => {
  rmSync(project, {recursive: true, force: true})
})

describe('the package', () => {
  it('runs in a project of its own, with nothing beside it', () => {
    writeFileSync(join(project, 'story.txt'), 'The bridge reopens\n\nTraffic will be slow until May.\n\nData SGP\n')
    const npx = isWindows ? 'npx.cmd' : 'npx'
    const {status, stdout} = spawnSync(npx, ['--no', 'presscheck', 'story.txt'], {
      cwd: project, encoding: 'utf8', shell: isWindows,
    })
    expect(stdout).toContain('spam/no-isolated-spam')
    expect(status).toBe(1)
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['presscheck'])
  })

  it('holds the bundle, the pages of the rules, the schemas, its README and all licences, and no more', () => {
    const installed = join(project, 'node_modules/presscheck')
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json'])
    const dist = readdirSync(join(installed, 'dist'))
    expect(dist).toContain('presscheck.js')
    expect(dist.filter((name) => !name.endsWith('.js')).sort()).toEqual([
      'LICENSES.txt', 'library.d.ts', 'package.json', 'phrase-facts.json', 'phrase-table.bin', 'rules', 'schema',
      'testing.d.ts',
    ])
    expect(readdirSync(join(installed, 'dist/schema')).sort()).toEqual(['json.v1.schema.json', 'presscheck.schema.json'])
    expect(readFileSync(join(installed, 'dist/rules/spam/no-isolated-spam.md'), 'utf8')).toMatch(/^# spam/)
  })

  it.runIf(!isWindows)('stops a commit by the hook that README gives', () => {
    const git = (...args: readonly string[]) => spawnSync('git', args, {cwd: project, encoding: 'utf8'})
    const readme = readFileSync(join(repository, 'README.md'), 'utf8')
    const hook = /```sh\n(#!\/bin\/sh\n[^`]+)```/.exec(readme)?.[1] ?? ''
    mkdirSync(join(project, '.githooks'))
    writeFileSync(join(project, '.githooks/pre-commit'), hook, {mode: 0o755})
    git('init', '--quiet')
    for (const setting of ['core.hooksPath=.githooks', 'user.name=Editor', 'user.email=editor@example.org']) {
      git('config', ...setting.split('='))
    }
    const commit = (text: string) => {
      writeFileSync(join(project, 'a story.md'), text)
      git('add', 'a story.md')
      return git('commit', '--message', 'Add a story')
    }
    const refused = commit('# The bridge reopens\n\nTraffic will be slow until May.\n\nData SGP\n')
    expect(refused.status).not.toBe(0)
    expect(refused.stdout + refused.stderr).toContain('spam/no-isolated-spam')
    expect(commit('# The bridge reopens\n\nTraffic will be slow until May.\n').status).toBe(0)
  })

  it('names the licence of everything in its bundle', () => {
    const licences = readFileSync(join(project, 'node_modules/presscheck/dist/LICENSES.txt'), 'utf8')
    for (const name of ['@lezer/markdown', 'parse5', 'yaml', 'unified', 'valibot']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'))
    }
  })
})
