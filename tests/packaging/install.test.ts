import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const repository = join(import.meta.dirname, '../..')
const isWindows = process.platform === 'win32'

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], {cwd, encoding: 'utf8', shell: isWindows, stdio: ['ignore', 'pipe', 'ignore']})
}

/** A new project of somebody else, with the packed command as its only dependency. */
let project = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'presscheck-package-'))
  npm(['pack', '-w', 'presscheck', '--pack-destination', project], repository)
  const [tarball = ''] = readdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"private": true}')
  npm(['install', '--offline', '--no-audit', '--no-fund', join(project, tarball)], project)
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

  it('holds the bundle, the pages of the rules, its README and all licences, and no more', () => {
    const installed = join(project, 'node_modules/presscheck')
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json'])
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(['LICENSES.txt', 'presscheck.js', 'rules'])
    expect(readFileSync(join(installed, 'dist/rules/spam/no-isolated-spam.md'), 'utf8')).toMatch(/^# spam/)
  })

  it('names the licence of everything in its bundle', () => {
    const licences = readFileSync(join(project, 'node_modules/presscheck/dist/LICENSES.txt'), 'utf8')
    for (const name of ['@lezer/markdown', 'parse5', 'yaml', 'unified', 'valibot', 'picomatch']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'))
    }
  })
})
