import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {checked} from './checked.ts'
import {repositoryWith} from './git.ts'
import {folderWith, presscheck} from './presscheck.ts'
import {clean} from './texts.ts'

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('init', () => {
  it('writes what fits the folder, without a question where nobody can answer', async () => {
    const {folder, git} = repositoryWith({'hugo.toml': '', 'content/a.md': clean, '.github/CODEOWNERS': ''})
    const {code, out, err} = await presscheck(['init'], {cwd: folder})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/^Generator: hugo\nwrote {4}presscheck\.config\.yaml\nwrote {4}\.githooks\/pre-commit\nwrote {4}\.github\/workflows\/presscheck\.yml\nset {6}core\.hooksPath/)
    expect(parse(read(folder, 'presscheck.config.yaml'))).toEqual({preset: 'recommended', site: {generator: 'hugo'}})
    expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111)
    expect(git('config', 'core.hooksPath').trim()).toBe('.githooks')
    expect(await checked([], folder)).toEqual(['content/a.md'])
  })

  it('outside of a repository writes the configuration alone', async () => {
    const folder = folderWith({'a.md': clean})
    const {out} = await presscheck(['init', '-y'], {cwd: folder})
    expect(out).toMatch(/^Generator: none found\nwrote {4}presscheck\.config\.yaml\n\nNext:/)
    expect(parse(read(folder, 'presscheck.config.yaml'))).toEqual({preset: 'recommended', site: {generator: 'none'}})
  })

  it('goes on with what a project uses already', async () => {
    const {folder} = repositoryWith({'.husky/_/h': '', '.gitlab-ci.yml': 'stages: [test]\n', 'package.json': '{}', 'pnpm-lock.yaml': ''})
    const {out} = await presscheck(['init', '--yes'], {cwd: folder})
    expect(read(folder, '.husky/pre-commit')).toBe('pnpm exec presscheck --staged\n')
    expect(out).toContain('kept     .gitlab-ci.yml: it is yours. Add this to it')
    expect(out).toContain('    presscheck:\n      image: node:22\n')
    expect(read(folder, '.gitlab-ci.yml')).toBe('stages: [test]\n')
  })

  it('never replaces a file, unless it is told to', async () => {
    const {folder} = repositoryWith({'presscheck.config.json': '{"preset": "news"}', 'lefthook.yml': 'mine: true\n'})
    const {out} = await presscheck(['init', '--hook', 'lefthook', '--ci', 'none'], {cwd: folder})
    expect(out).toContain('kept     presscheck.config.json: it is yours.')
    expect(read(folder, 'lefthook.yml')).toBe('mine: true\n')
    expect(read(folder, 'presscheck.config.json')).toBe('{"preset": "news"}')
    await presscheck(['init', '--hook', 'lefthook', '--force', '--preset', 'strict'], {cwd: folder})
    expect(parse(read(folder, 'lefthook.yml'))).toMatchObject({'pre-commit': {commands: {presscheck: {run: 'presscheck --staged'}}}})
    expect(JSON.parse(read(folder, 'presscheck.config.json'))).toEqual({preset: 'strict', site: {generator: 'none'}})
  })

  it('says nothing new when it is run again', async () => {
    const {folder} = repositoryWith({'a.md': clean})
    await presscheck(['init', '--hook', 'pre-commit', '--ci', 'github'], {cwd: folder})
    const {code, out} = await presscheck(['init'], {cwd: folder})
    expect(code).toBe(0)
    expect(out).not.toMatch(/wrote|yours/)
  })

  it.each([
    [['init', 'site'], 'init sets up this folder, and takes no site. Go there first.'],
    [['init', '--hook', 'huskyy'], '--hook takes pre-commit, husky, lefthook, lint-staged, git or none, not huskyy. Did you mean husky?'],
    [['init', '--ci', 'travis'], '--ci takes github, gitlab or none, not travis.'],
    [['init', '--preset', 'strickt'], '--preset takes off, recommended, strict, news or docs, not strickt. Did you mean strict?'],
    [['init', '--hook', 'git'], '--hook git needs a git repository, and this folder is in none: run git init first.'],
    [['--yes'], '--yes belongs to presscheck init.'],
  ])('%j is told in one line', async (args, line) => {
    const folder = folderWith({})
    expect(await presscheck(args, {cwd: folder})).toEqual({code: 2, out: '', err: `presscheck: ${line}\n`})
  })
})
