import {execFileSync} from 'node:child_process'
import {relative} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'

const article = 'The bridge reopens\n'

const patterns: Readonly<Record<string, string>> = {
  'a folder anywhere': 'b/\n',
  'a folder at the top': '/b/\n',
  'files by ending, and one of them back': '*.md\n!keep.md\n',
  'files in a folder, and one of them back': 'a/*\n!a/keep.md\n',
  'nothing back below an ignored folder': 'a/\n!a/keep.md\n',
  'stars over folders': '**/b/*.md\n',
  'comments, blanks, escapes and a stray end': '# a\n\n\\!odd.md\na b.md  \n/a/b/\r\n',
  'character ranges': '[k-z]*.md\n',
}

const names = [
  'keep.md', 'x.md', '!odd.md', 'a b.md', 'a/keep.md', 'a/x.md', 'a/b/keep.md', 'a/b/x.md', 'b/keep.md', 'b/a/x.md',
  'c/b/x.md', 'c/keep.md',
]

describe('what .gitignore names', () => {
  it.each(Object.entries(patterns))('is what git ignores: %s', async (_, rules) => {
    for (const place of ['.gitignore', 'a/.gitignore']) {
      const files = Object.fromEntries(names.map((name) => [name, article]))
      const folder = folderWith({...files, [place]: rules})
      const git = (...args: readonly string[]) => execFileSync('git', [...args], {cwd: folder, encoding: 'utf8'})
      git('init', '--quiet')
      const seen = git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter((name) => name.endsWith('.md'))
      const {out} = await presscheck(['.', '--format', 'json'], {cwd: folder})
      const results: unknown = JSON.parse(out)
      const checked = Array.isArray(results)
        ? results.map(({filePath}: {filePath: string}) => relative(folder, filePath).replaceAll('\\', '/'))
        : []
      expect(checked.sort(), `${place}: ${rules}`).toEqual(seen.sort())
      if (place === '.gitignore') expect(seen.length).toBeLessThan(names.length)
    }
  })
})
