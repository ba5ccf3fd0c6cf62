import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {clean, unended} from './texts.ts'

describe('--fix', () => {
  it('repairs the file and says so', async () => {
    const folder = folderWith({'a.txt': unended, 'b.txt': clean})
    const {code, out} = await presscheck(['--fix', '.'], {cwd: folder})
    expect(code).toBe(0)
    expect(out).toBe('✔ 2 articles checked, 1 finding fixed, nothing to report\n')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(clean)
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt'])
  })

  it('changes nothing when it runs again', async () => {
    const folder = folderWith({'a.txt': unended})
    await presscheck(['--fix', '.'], {cwd: folder})
    const {mtimeMs} = statSync(join(folder, 'a.txt'))
    expect((await presscheck(['--fix', '.'], {cwd: folder})).out).toBe('✔ 1 article checked, nothing to report\n')
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(mtimeMs)
  })

  it('is not done without being asked for', async () => {
    const folder = folderWith({'a.txt': unended})
    const {out} = await presscheck(['a.txt'], {cwd: folder})
    expect(out).toContain('(--fix repairs 1 of them)')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(unended)
  })

  it('keeps byte order mark and line ends', async () => {
    const windows = `\uFEFF${unended.replaceAll('\n', '\r\n')}`
    const folder = folderWith({'a.txt': windows})
    await presscheck(['--fix', 'a.txt'], {cwd: folder})
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(`${windows}\r\n`)
  })

  it.runIf(process.platform !== 'win32')('keeps permissions', async () => {
    const folder = folderWith({'a.txt': unended})
    chmodSync(join(folder, 'a.txt'), 0o640)
    await presscheck(['--fix', 'a.txt'], {cwd: folder})
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(clean)
  })

  it('writes through no link', async () => {
    const folder = folderWith({'elsewhere/a.txt': unended, 'site/b.txt': clean})
    symlinkSync(join(folder, 'elsewhere/a.txt'), join(folder, 'site/a.txt'))
    expect(await presscheck(['--fix', 'a.txt'], {cwd: join(folder, 'site')})).toEqual({
      code: 2,
      out: '',
      err: 'presscheck: a.txt: not repaired, for this is a link: name the file it leads to\n',
    })
    expect(lstatSync(join(folder, 'site/a.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'elsewhere/a.txt'), 'utf8')).toBe(unended)
  })
})
