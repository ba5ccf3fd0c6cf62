import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {binary, folderWith, presscheck} from '../cli/presscheck.ts'
import {clean, spammed} from '../cli/texts.ts'

describe('files that are none', () => {
  it('are told in one line each, and hold nothing up', async () => {
    const folder = folderWith({'a.txt': clean})
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    const {code, out, err} = await presscheck(['a.txt', 'pipe.txt'], {cwd: folder})
    expect({code, err}).toEqual({code: 2, err: 'presscheck: pipe.txt: This is no file.\n'})
    expect(out).toContain('1 article checked')
  })

  it('of a gigabyte are refused unread', async () => {
    const folder = folderWith({'big.txt': ''})
    truncateSync(join(folder, 'big.txt'), 1_000_000_000)
    expect(await presscheck(['big.txt'], {cwd: folder})).toMatchObject({code: 2, out: ''})
  })

  it('and links in a circle lead nowhere', async () => {
    const folder = folderWith({'a.txt': clean})
    symlinkSync('..', join(folder, 'up'))
    mkdirSync(join(folder, 'b'))
    symlinkSync('../b', join(folder, 'b/b'))
    expect(await presscheck(['*.txt', 'b/**/*.txt'], {cwd: folder})).toMatchObject({code: 2})
  })
})

describe('names', () => {
  it.each(['two\nlines.txt', ' blanks .txt', '"quoted" \'twice\'.txt', 'مقال.txt', '\u202etxt.exe.txt', '-q.txt', '$(id).txt'])(
    'like %j are names like any other', async (name) => {
      const folder = folderWith({[name]: spammed})
      const {code, out} = await presscheck(['--format', 'json', '.'], {cwd: folder})
      expect(code).toBe(1)
      expect(out).toContain(JSON.stringify(join(folder, name)).slice(1, -1))
    })

  it('that are not UTF-8 cost no crash', async () => {
    const folder = folderWith({'a.txt': clean})
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]), clean)
    const {code, err} = await presscheck(['.'], {cwd: folder})
    expect([0, 2]).toContain(code)
    expect(err).not.toContain('mistake of Presscheck')
  })
})

describe('a reader that goes away', () => {
  it('is no error of ours', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({length: 300}, (_, index) => [`${index}.txt`, spammed])))
    const child = spawn(process.execPath, [binary], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']})
    let complaint = ''
    child.stderr.on('data', (text: Buffer) => { complaint += text.toString() })
    child.stdout.once('data', () => child.stdout.destroy())
    await once(child, 'close')
    expect(complaint).toBe('')
  })
})

describe('a full disk', () => {
  it.runIf(process.platform === 'linux')('is told, and costs no article', async () => {
    const {code, err} = await presscheck(['-', '--output', '/dev/full'], {input: spammed})
    expect(code).toBe(2)
    expect(err).toContain('The disk is full.')
  })
})

describe('settings that reach for the prototype', () => {
  it.each([
    ['presscheck.config.json', '{"__proto__": {"preset": "off"}, "rules": {}}'],
    ['presscheck.config.json', '{"rules": {"__proto__": "off"}}'],
    ['presscheck.config.yaml', '__proto__:\n  preset: "off"\n'],
  ])('of %s as %s change nothing', async (name, text) => {
    const folder = folderWith({[name]: text, 'a.txt': spammed})
    const {code, out, err} = await presscheck(['a.txt'], {cwd: folder})
    expect(code === 2 ? err : out).toMatch(code === 2 ? /config\.(?:json|yaml)/ : /Data SGP/)
    expect(err).not.toContain('mistake of Presscheck')
  })

  it.each([
    '---\n__proto__: {title: x, disable: ["*"]}\ntitle: The bridge reopens\n---\n\n',
    '+++\n"__proto__" = 1\ntitle = "The bridge reopens"\n+++\n\n',
    '{"__proto__": {"presscheck": {"disable": ["spam/*"]}}, "title": "The bridge reopens"}\n\n',
  ])('in front matter %j are metadata like any other', async (head) => {
    const folder = folderWith({'a.md': `${head}Traffic will be slow until May.\n\nData SGP\n`})
    const {code, err} = await presscheck(['a.md'], {cwd: folder})
    expect({code, err}).toEqual({code: 1, err: ''})
  })
})
