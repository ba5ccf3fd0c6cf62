import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {replaceFile} from './replace-file.ts'

it('clears away the drafts of those who were killed long ago, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-replace-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true})
  })
  const names = ['.a.md.presscheck-1-0', '.b.md.presscheck-2-0', '.c.presscheck-notes', 'd.presscheck-3-0', 'a.md']
  for (const name of names) writeFileSync(join(folder, name), 'old')
  for (const name of names.slice(1)) utimesSync(join(folder, name), 0, 0)
  replaceFile(join(folder, 'a.md'), 'new')
  expect(readdirSync(folder).sort()).toEqual(['.a.md.presscheck-1-0', '.c.presscheck-notes', 'a.md', 'd.presscheck-3-0'])
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new')
})
