import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {repository} from '../cli/presscheck.ts'
import {clean, spammed} from '../cli/texts.ts'
import {SiteRepository, triesHooks} from './site.ts'

/** How each kind of hook is switched on after `presscheck init --hook KIND`, as docs/adoption.md says. */
const recipes: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'git': [],
  'husky': [['npx', 'husky']],
  'lefthook': [['npx', 'lefthook', 'install']],
  'lint-staged': [['npx', 'husky'], ['sh', '-c', 'echo "npx lint-staged" > .husky/pre-commit']],
}

describe.runIf(triesHooks)('the hook', () => {
  let tools = ''
  beforeAll(() => {
    tools = mkdtempSync(join(tmpdir(), 'presscheck-tools-'))
    const npm = (args: readonly string[], cwd: string) => execFileSync('npm', [...args], {cwd, stdio: 'ignore'})
    npm(['pack', '-w', 'presscheck', '--ignore-scripts', '--pack-destination', tools], repository)
    const [tarball = ''] = readdirSync(tools)
    writeFileSync(join(tools, 'package.json'), '{"private": true}')
    npm(['install', '--no-audit', '--no-fund', join(tools, tarball), 'husky@9.1.7', 'lefthook@2.2.2', 'lint-staged@16.2.7'], tools)
  }, 300_000)
  afterAll(() => {
    rmSync(tools, {recursive: true, force: true})
  })

  it.each(Object.entries(recipes))('of %s stops an article with a defect, and nothing else', (kind, commands) => {
    const site = new SiteRepository({'package.json': '{"private": true}', '.gitignore': 'node_modules\n', 'posts/a.md': clean})
    onTestFinished(() => {
      site.remove()
    })
    symlinkSync(join(tools, 'node_modules'), join(site.folder, 'node_modules'))
    expect(site.run('npx', '--no', 'presscheck', '--', 'init', '--yes', '--hook', kind, '--ci', 'none')).toMatchObject({code: 0})
    for (const [command = '', ...args] of commands) expect(site.run(command, ...args)).toMatchObject({code: 0})
    expect(site.commit({'README.md': spammed})).toMatchObject({code: 0})
    const refused = site.commit({'posts/b c.md': spammed, 'posts/d.md': clean})
    expect(refused.out).toContain('spam/no-isolated-spam')
    expect(refused.code).not.toBe(0)
    expect(site.commit({'posts/b c.md': clean})).toMatchObject({code: 0})
    expect(site.run('git', 'log', '--oneline').out.trim().split('\n')).toHaveLength(2)
  }, 120_000)
})
