import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checked} from './checked.ts'
import {repositoryWith} from './git.ts'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, doubled, spammed, unended} from './texts.ts'

describe('options that contradict each other', () => {
  it.each([
    [['--staged', '--since', 'main'], '--staged and --since exclude each other: leave one out.'],
    [['--staged', '--fix'], '--fix repairs files, and --staged checks what git holds. Repair without --staged, then stage again.'],
    [['--changed-lines'], '--changed-lines needs to know since when: add --staged or --since origin/main.'],
    [['--since', 'main', '--changed-lines', '--fix'], '--fix repairs whole articles: leave --changed-lines out.'],
    [['--staged', '-'], '--staged asks git, which knows nothing of what is piped in: leave - out.'],
    [['--files-from', '-', '-'], 'Standard input can hold an article or a list of files, not both.'],
    [['--files-from', 'list.txt', '--staged'], '--files-from and --staged exclude each other: leave one out.'],
    [['--shard', '2'], '--shard takes a part of all, as in 1/4, not 2.'],
    [['--shard', '5/4'], '--shard 5/4 is none of the parts: they go from 1/4 to 4/4.'],
    [['--severity', 'warn'], '--severity takes error, warning or info, not warn. Did you mean warning?'],
    [['--severity', 'info', '--quiet'], '--quiet is --severity error: leave one of them out.'],
  ])('%j are told in one line', async (args, line) => {
    expect(await presscheck(args)).toEqual({code: 2, out: '', err: `presscheck: ${line}\n`})
  })
})

describe('--severity', () => {
  it('is the lowest that is shown; the others still count', async () => {
    const input = doubled.trimEnd()
    const {out} = await presscheck(['-'], {input})
    expect(out).toMatch(/warning:[^]*info:/)
    const warnings = await presscheck(['-', '--severity', 'warning', '--max-warnings', '0'], {input})
    expect(warnings.out).not.toContain('info:')
    expect(warnings.out).toContain('warning:')
    expect(warnings.code).toBe(1)
    const errors = await presscheck(['-', '--severity=error', '--max-warnings=0'], {input})
    expect(errors.out).not.toContain('warning')
    expect(errors.code).toBe(1)
  })
})

describe('--files-from', () => {
  const files = {'a.md': clean, 'b c.md': clean, 'd\ne.md': clean, 'README.md': clean}

  it('takes the files of a list: one a line, or between zero bytes', async () => {
    const folder = folderWith({...files, 'list.txt': 'b c.md\r\n\na.md\n', 'zeros.txt': 'd\ne.md\0README.md\0'})
    expect(await checked(['--files-from', 'list.txt'], folder)).toEqual(['b c.md', 'a.md'])
    expect(await checked(['--files-from', 'zeros.txt'], folder)).toEqual(['d\ne.md', 'README.md'])
    expect(await checked(['--files-from', '-'], folder, 'a.md\n')).toEqual(['a.md'])
    expect(await checked(['README.md', '--files-from=-'], folder, 'a.md')).toEqual(['README.md', 'a.md'])
  })

  it('checks nothing where the list is empty', async () => {
    expect(await presscheck(['--files-from', '-'], {cwd: folderWith(files)})).toEqual({code: 0, out: '', err: ''})
  })

  it('tells in one line of a list or a file that is missing', async () => {
    const folder = folderWith(files)
    expect(await presscheck(['--files-from', 'none.txt'], {cwd: folder}))
      .toEqual({code: 2, out: '', err: 'presscheck: --files-from none.txt: There is no such file.\n'})
    expect(await presscheck(['--files-from', '-'], {cwd: folder, input: 'gone.md\n'}))
      .toEqual({code: 2, out: '', err: 'presscheck: gone.md: There is no such file.\n'})
  })
})

describe('--only-articles', () => {
  it('leaves out what is named but no article, in silence, and tells of what is missing', async () => {
    const folder = folderWith({
      'hugo.toml': '', 'README.md': spammed, 'content/a.md': clean, 'layouts/b.html': spammed, 'content/old/c.md': spammed,
      'presscheck.config.json': '{"ignore": ["old"]}',
    })
    const names = ['README.md', 'content/a.md', 'layouts/b.html', 'content/old/c.md']
    expect(await checked(['--only-articles', ...names], folder)).toEqual(['content/a.md'])
    expect(await presscheck(['--only-articles', 'README.md'], {cwd: folder})).toEqual({code: 0, out: '', err: ''})
    expect(await presscheck(['--only-articles'], {cwd: folder})).toEqual({code: 0, out: '', err: ''})
    expect(await presscheck(['--only-articles', 'gone.md'], {cwd: folder})).toMatchObject({code: 2})
  })
})

describe('--staged', () => {
  it('checks what git holds, never what lies in the folder', async () => {
    const {folder, git, write} = repositoryWith({'posts/a.md': clean, 'posts/b.md': clean})
    write({'posts/a.md': spammed})
    git('add', 'posts/a.md')
    write({'posts/a.md': clean, 'posts/b.md': spammed})
    const {code, out} = await presscheck(['--staged'], {cwd: folder})
    expect(code).toBe(1)
    expect(out).toContain('posts/a.md')
    expect(out).not.toContain('posts/b.md')
    rmSync(join(folder, 'posts/a.md'))
    expect(await presscheck(['--staged'], {cwd: folder})).toEqual({code, out, err: ''})
  })

  it('checks what git add -p staged of a file', async () => {
    const before = `${clean}${'\nMore to come.\n'.repeat(8)}`
    const {folder, git, write} = repositoryWith({'a.md': before})
    write({'a.md': `${before.replace('town hall', 'the hall')}\nData SGP\n`})
    git('apply', '--cached', '--unidiff-zero', patchOfFirstHunk(git('diff', '-U0')))
    expect(await presscheck(['--staged'], {cwd: folder})).toMatchObject({code: 0})
    git('add', '--all')
    expect(await presscheck(['--staged'], {cwd: folder})).toMatchObject({code: 1})

    function patchOfFirstHunk(patch: string): string {
      const file = join(folder, '.git/first.patch')
      writeFileSync(file, patch.split(/^(?=@@)/m).slice(0, 2).join(''))
      return file
    }
  })

  it('takes new, renamed and oddly named articles, and nothing else', async () => {
    const {folder, git, write} = repositoryWith({'old.md': clean, 'gone.md': clean, 'hugo.toml': ''})
    git('mv', 'old.md', 'new name\t.md')
    git('rm', '--quiet', 'gone.md')
    write({'é\n.md': clean, 'README.md': clean, 'photo.jpg': 'x', 'empty.txt': '', 'x/out.md': clean, '.presscheckignore': 'out.md\n'})
    git('add', '--all')
    expect([...await checked(['--staged'], folder)].sort()).toEqual(['empty.txt', 'new name\t.md', 'é\n.md'])
    expect(await checked(['--staged', '*.txt'], folder)).toEqual(['empty.txt'])
    expect(await checked(['--staged', 'README.md'], folder)).toEqual(['README.md'])
    expect(await presscheck(['--staged'], {cwd: join(folder, 'x')})).toEqual({code: 0, out: '', err: ''})
  })

  it('reports only changed lines, where asked', async () => {
    const {folder, git, write} = repositoryWith({'a.md': spammed, 'b.md': clean})
    write({'a.md': spammed.replace('The bridge', 'Our bridge').replace('the town hall', 'the the town hall'), 'b.md': spammed})
    git('add', '--all')
    const {out} = await presscheck(['--staged', '--changed-lines'], {cwd: folder})
    expect(out).toContain('no-repeated-word')
    expect(out.match(/no-isolated-spam/g)).toHaveLength(1)
    expect(out).toContain('2 of 2 articles')
  })

  it('tells in one line where there is no repository', async () => {
    expect(await presscheck(['--staged'], {cwd: folderWith({'a.md': clean})})).toEqual({
      code: 2, out: '', err: 'presscheck: --staged works in a git repository, and this folder is in none.\n',
    })
    expect(await presscheck(['--staged'], {cwd: folderWith({}), env: {PATH: '/nowhere'}})).toEqual({
      code: 2, out: '', err: 'presscheck: git is not installed, and --staged and --since ask it.\n',
    })
  })
})

describe('--since', () => {
  it('checks what this branch changed, as it lies in the folder', async () => {
    const {folder, git, commit, write} = repositoryWith({'a.md': clean, 'b.md': clean, 'c.md': clean})
    git('switch', '--quiet', '--create', 'draft')
    commit({'a.md': spammed})
    git('switch', '--quiet', 'main')
    commit({'b.md': spammed})
    git('switch', '--quiet', 'draft')
    write({'c.md': doubled, 'new.md': clean})
    expect(await checked(['--since', 'main'], folder)).toEqual(['a.md', 'c.md', 'new.md'])
    expect(await checked(['--since', 'HEAD'], folder)).toEqual(['c.md', 'new.md'])
    expect(await checked(['--since', 'HEAD', 'new.md'], folder)).toEqual(['new.md'])
  })

  it('reports only changed lines, where asked; all of a new file', async () => {
    const {folder, write} = repositoryWith({'a.md': `Data HK\n\n${clean}`})
    write({'a.md': `Data HK\n\n${doubled}`, 'new.md': spammed})
    const {out} = await presscheck(['--since', 'HEAD', '--changed-lines'], {cwd: folder})
    expect(out).not.toContain('Data HK')
    expect(out).toMatch(/a\.md[^]*no-repeated-word[^]*new\.md[^]*no-isolated-spam/)
  })

  it('repairs what changed', async () => {
    const {folder, write, git} = repositoryWith({'a.md': unended, 'b.md': clean})
    write({'b.md': unended})
    expect(await presscheck(['--since', 'HEAD', '--fix'], {cwd: folder})).toMatchObject({code: 0})
    expect(git('status', '--porcelain')).toBe('')
  })

  it('tells in one line of a commit that is not there, and of one without a common past', async () => {
    const {folder, git, commit} = repositoryWith({'a.md': clean})
    expect(await presscheck(['--since', 'origin/main'], {cwd: folder})).toEqual({
      code: 2,
      out: '',
      err: 'presscheck: --since origin/main: git knows no such commit, branch or tag. Fetch it first, as in git fetch origin main.\n',
    })
    git('switch', '--quiet', '--orphan', 'other')
    commit({'b.md': clean})
    expect(await presscheck(['--since', 'main'], {cwd: folder})).toEqual({
      code: 2,
      out: '',
      err: 'presscheck: --since main: It has no commit in common with this branch. In CI, fetch the whole history (fetch-depth: 0).\n',
    })
  })
})

describe('--shard', () => {
  it('splits the articles, each into one part, and always alike', async () => {
    const names = Array.from({length: 12}, (_, number) => `${String(number).padStart(2, '0')}.md`)
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, clean])))
    const parts = await Promise.all(['1/3', '2/3', '3/3'].map((part) => checked(['--shard', part], folder)))
    expect(parts.flat().sort()).toEqual(names)
    expect(parts.every((part) => part.length > 0)).toBe(true)
    expect(await checked(['--shard', '2/3', ...names.slice(6)], folder))
      .toEqual(parts[1]?.filter((name) => names.indexOf(name) >= 6))
  })
})
