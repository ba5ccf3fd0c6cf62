import {mkdirSync, symlinkSync} from 'node:fs'
import {join, relative} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, spammed} from './texts.ts'

/** The names of the articles that were checked, in order. */
async function checked(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const {out} = await presscheck([...args, '--format', 'json'], {cwd})
  const results: unknown = JSON.parse(out)
  if (!Array.isArray(results)) throw new Error(`No results: ${out}`)
  return results.map((result: {filePath: string}) => relative(cwd, result.filePath).replaceAll('\\', '/'))
}

describe('a folder', () => {
  const site = {
    'index.html': clean,
    'content/a.md': clean,
    'content/b.MARKDOWN': clean,
    'content/b/c.mdx': clean,
    'content/notes.txt': clean,
    'content/photo.jpg': clean,
    'content/data.json': '{}',
    'README.md': clean,
    'CHANGELOG.md': clean,
    'SECURITY.md': clean,
    'content/security.md': clean,
    'robots.txt': clean,
    '.github/pull.md': clean,
    'node_modules/dep/page.md': clean,
    'drafts/d.md': clean,
    'drafts/keep.md': clean,
    'content/.gitignore': 'b/\n*.txt\n',
    '.gitignore': 'drafts/*\n!drafts/keep.md\n',
  }
  const articles = ['content/a.md', 'content/b.MARKDOWN', 'content/security.md', 'drafts/keep.md', 'index.html']

  it('gives its articles, by name, without what git ignores and what is about the project', async () => {
    const folder = folderWith(site)
    expect(await checked(['.'], folder)).toEqual(articles)
    expect(await checked([], folder)).toEqual(articles)
  })

  it('is part of its repository: folders above have a say', async () => {
    const folder = folderWith({...site, '.git/HEAD': ''})
    expect(await checked(['content'], folder)).toEqual(articles.slice(0, 3))
    expect(await checked(['.'], join(folder, 'drafts'))).toEqual(['keep.md'])
  })

  it('is checked where git ignores it but the user names it', async () => {
    const folder = folderWith({'.git/HEAD': '', '.gitignore': 'public/\n', 'public/index.html': clean})
    expect(await checked(['public'], folder)).toEqual(['public/index.html'])
    expect(await presscheck(['.'], {cwd: folder})).toMatchObject({code: 2})
  })

  it('without articles is told in one line', async () => {
    const folder = folderWith({'empty/data.json': '{}'})
    expect(await presscheck(['empty'], {cwd: folder})).toEqual({
      code: 2,
      out: '',
      err: 'presscheck: empty: There is no article in this folder: no .md, .mdx, .markdown, .html, .htm, .txt or .text file.\n',
    })
  })

  it('leads into no circle', async () => {
    const folder = folderWith({'a.md': clean})
    symlinkSync(folder, join(folder, 'again'), 'dir')
    expect(await checked(['.'], folder)).toEqual(['a.md'])
  })
})

describe('a file', () => {
  it('that is named is checked, whatever its name', async () => {
    const folder = folderWith({'README.md': clean, 'story': spammed})
    expect(await checked(['README.md', 'story', './story'], folder)).toEqual(['README.md', 'story'])
  })

  it('that git ignores is passed over in silence, even when named', async () => {
    const folder = folderWith({'.git/HEAD': '', '.gitignore': 'drafts/\n', 'drafts/a.md': spammed})
    expect(await presscheck(['drafts/a.md'], {cwd: folder})).toEqual({code: 0, out: '', err: ''})
  })

  it('that is missing is told in one line, and the others are checked', async () => {
    const folder = folderWith({'a.md': spammed})
    const {code, out, err} = await presscheck(['missing.md', 'a.md'], {cwd: folder})
    expect({code, err}).toEqual({code: 2, err: 'presscheck: missing.md: There is no such file.\n'})
    expect(out).toContain('Data SGP')
  })

  it('that is binary is told in one line', async () => {
    const folder = folderWith({'photo.md': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])})
    expect(await presscheck(['photo.md'], {cwd: folder}))
      .toEqual({code: 2, out: '', err: 'presscheck: photo.md: This is not a text: it holds zero bytes.\n'})
  })

  it('whose links lead in a circle is told in one line', async () => {
    const folder = folderWith({})
    symlinkSync('loop.md', join(folder, 'loop.md'))
    expect(await presscheck(['loop.md'], {cwd: folder}))
      .toEqual({code: 2, out: '', err: 'presscheck: loop.md: Its links lead in a circle.\n'})
  })

  it('whose name would command the terminal is shown tamed', async () => {
    const {err} = await presscheck(['\u001b[31mred\u202e.md'])
    expect(err).toBe('presscheck: ␛[31mred<U+202E>.md: There is no such file.\n')
  })
})

describe('a pattern', () => {
  const files = {'posts/a.md': clean, 'posts/b/c.md': clean, 'posts/b/README.md': clean, 'posts/x.txt': clean}

  it('gives what it matches', async () => {
    const folder = folderWith(files)
    expect(await checked(['posts/**/*.md'], folder)).toEqual(['posts/a.md', 'posts/b/README.md', 'posts/b/c.md'])
    expect(await checked(['./posts/*.{md,txt}'], folder)).toEqual(['posts/a.md', 'posts/x.txt'])
  })

  it('that matches nothing is told in one line', async () => {
    const folder = folderWith(files)
    expect(await presscheck(['pages/*.md'], {cwd: folder}))
      .toEqual({code: 2, out: '', err: 'presscheck: pages/*.md: No file matches this pattern.\n'})
  })

  it('may be the name of a file', async () => {
    expect(await checked(['[a].md'], folderWith({'[a].md': clean}))).toEqual(['[a].md'])
  })
})

describe('where this process may read everything, another user', () => {
  const isRoot = process.getuid?.() === 0

  it.runIf(isRoot)('is told in one line what may not be read', async () => {
    const folder = folderWith({'a.md': clean, 'b.md': clean})
    const {chmodSync} = await import('node:fs')
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'a.md'), 0o600)
    mkdirSync(join(folder, 'closed'), {mode: 0o700})
    const {code, err} = await presscheck(['.'], {cwd: folder, uid: 65534})
    expect(code).toBe(2)
    expect(err.split('\n')).toHaveLength(3)
    expect(err).toContain('presscheck: a.md: Permission denied.\n')
    expect(err).toMatch(/closed: Permission denied\.\n/)
  })
})
