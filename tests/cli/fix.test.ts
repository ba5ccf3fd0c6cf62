import {execFileSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'
import {apart, clean, unended} from './texts.ts'

const polishBytes: Readonly<Record<string, number>> = {ó: 0xf3, ę: 0xea, ż: 0xbf, ą: 0xb9}

function windows1250(text: string): Buffer {
  return Buffer.from(Array.from(text, (character) => polishBytes[character] ?? character.charCodeAt(0)))
}

describe('--fix-dry-run', () => {
  it('shows a patch that git can apply, and changes nothing', async () => {
    const folder = folderWith({'posts/a.txt': unended, 'b.txt': clean})
    const {code, out, err} = await presscheck(['--fix-dry-run', '.'], {cwd: folder})
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(readFileSync(join(folder, 'posts/a.txt'), 'utf8')).toBe(unended)
    execFileSync('git', ['apply'], {cwd: folder, input: out})
    expect(readFileSync(join(folder, 'posts/a.txt'), 'utf8')).toBe(clean)
  })

  it('takes what is piped in', async () => {
    const {out} = await presscheck(['--fix-dry-run', '-', '--stdin-filename', 'a.txt'], {input: unended})
    expect(out).toMatch(/^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ /)
  })

  it('says nothing where there is nothing to repair', async () => {
    expect(await presscheck(['--fix-dry-run', '-'], {input: clean})).toEqual({code: 0, out: '', err: ''})
  })
})

describe('--fix', () => {
  it('repairs the file and says so', async () => {
    const folder = folderWith({...apart, 'a.txt': unended, 'b.txt': clean})
    const {code, out} = await presscheck(['--fix', '.'], {cwd: folder})
    expect(code).toBe(0)
    expect(out).toBe('✔ 2 articles checked, 1 finding fixed, nothing to report\n')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(clean)
    expect(readdirSync(folder)).toEqual(['.presscheck-cache', 'a.txt', 'b.txt', 'presscheck.config.json'])
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

  it('keeps the encoding', async () => {
    const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
    const polish = 'Most znów otwarty\n\nRuch będzie powolny aż do maja, mówi ratusz, a pasy ruchu są gotowe po kolei.'
    const folder = folderWith({'a.txt': utf16(unended), 'b.txt': windows1250(polish)})
    expect(await presscheck(['--fix', '.'], {cwd: folder})).toMatchObject({err: ''})
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(utf16(clean))
    expect(readFileSync(join(folder, 'b.txt'))).toEqual(windows1250(`${polish}\n`))
  })

  it('repairs nothing where bytes are lost', async () => {
    const broken = Buffer.concat([Buffer.from('Café, naïve, déjà vu: '), Buffer.from([0xc3]), Buffer.from(` ${unended}`)])
    const folder = folderWith({'a.txt': broken})
    const {code, out, err} = await presscheck(['--fix', 'a.txt'], {cwd: folder})
    expect(code).toBe(2)
    expect(err).toBe('presscheck: a.txt: Not repaired: some bytes of it cannot be read, and would be lost.\n')
    expect(out).toContain('encoding/no-undecodable-bytes')
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(broken)
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
    const {code, out, err} = await presscheck(['--fix', 'a.txt'], {cwd: join(folder, 'site')})
    expect({code, err}).toEqual({
      code: 2, err: 'presscheck: a.txt: Not repaired: this is a link. Name the file that it leads to.\n',
    })
    expect(out).toContain('format/require-final-newline')
    expect(lstatSync(join(folder, 'site/a.txt')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'elsewhere/a.txt'), 'utf8')).toBe(unended)
  })
})
