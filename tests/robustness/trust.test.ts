import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from '../cli/presscheck.ts'
import {spammed, unended} from '../cli/texts.ts'

const require = createRequire(import.meta.url)

const page = '<!doctype html><title>A</title><img src="https://example.org/a.png"><script src="https://example.org/a.js"></script><p>Data SGP</p>'

describe('the network', () => {
  const env = {NODE_OPTIONS: `--require=${JSON.stringify(require.resolve('./no-network.cjs'))}`}

  it('is missed when somebody reaches for it', async () => {
    const folder = folderWith({'presscheck.config.mjs': 'await fetch("http://127.0.0.1:9/")\nexport default {}\n', 'a.txt': spammed})
    expect(await presscheck(['a.txt'], {cwd: folder, env})).toMatchObject({code: 99})
  })

  it.each([
    ['.'], ['--fix', '.'], ['--update-baseline', '.'], ['--format', 'html', '.'], ['rules'], ['languages'], ['explain', 'spam/no-spam-link'],
    ['profile', 'build', '.'],
  ])('is not reached for by %s %s', async (...args) => {
    const folder = folderWith({
      'a.md': `[a](https://example.org/) ${spammed}`, 'b.html': page, 'c.jsonl': '{"url":"https://example.org/","text":"The bridge."}\n',
      'presscheck.config.json': '{"$schema":"https://example.org/schema.json"}',
    })
    const {code, err} = await presscheck(args, {cwd: folder, env})
    expect([0, 1]).toContain(code)
    expect(err).not.toContain('network')
  })
})

describe('code', () => {
  it.each([
    ['a.mdx', 'export const a = require("node:fs").writeFileSync("ran", "")\n\n{process.exit(3)}\n'],
    ['a.md', '---js\nrequire("node:fs").writeFileSync("ran", "")\n---\n\nThe bridge.\n'],
    ['a.md', '---\ntitle: !!js/function "function () { require(\'node:fs\').writeFileSync(\'ran\', \'\') }"\n---\n\nThe bridge.\n'],
    ['a.html', '<script>require("node:fs").writeFileSync("ran", "")</script><p>The bridge.</p>'],
    ['presscheck.config.yaml', 'rules: !!js/function "function () { require(\'node:fs\').writeFileSync(\'ran\', \'\') }"\n'],
  ])('in %s does not run', async (name, text) => {
    const folder = folderWith({[name]: text, 'b.txt': 'The bridge reopens in May.\n'})
    const {err} = await presscheck(['.'], {cwd: folder})
    expect(err).not.toContain('mistake of Presscheck')
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })
})

describe('what lies outside of the folder', () => {
  it('is not repaired through a link that a run finds', async () => {
    const outside = folderWith({'a.txt': `${spammed} ${unended}`})
    const folder = folderWith({'b.txt': 'The bridge reopens in May.\n'})
    const before = readFileSync(join(outside, 'a.txt'), 'utf8')
    symlinkSync(outside, join(folder, 'folder'))
    symlinkSync(join(outside, 'a.txt'), join(folder, 'link.txt'))
    await presscheck(['--fix', '.'], {cwd: folder})
    expect(readFileSync(join(outside, 'a.txt'), 'utf8')).toBe(before)
  })
})

describe('what a killed run left', () => {
  it('is no article, and in nobody\'s way', async () => {
    const folder = folderWith({'a.txt': `${spammed} ${unended}`, '.a.txt.presscheck-4711-0': spammed})
    const {out} = await presscheck(['--format', 'json', '.'], {cwd: folder})
    expect(out).not.toContain('presscheck-4711')
    mkdirSync(join(folder, 'posts'))
    writeFileSync(join(folder, 'posts/.b.md.presscheck-1-0'), spammed)
    expect((await presscheck(['--format', 'json', 'posts'], {cwd: folder})).out).not.toContain('presscheck-1-0')
  })
})

describe('what a terminal is shown', () => {
  it('holds nothing that steers it', async () => {
    const folder = folderWith({'\u001b[2J\u202ea.md': `---\ntitle: "\u001b]0;x\u0007 \u202e"\n---\n\nData SGP \u001b[31m\u009b2J\u202e\n`})
    const {out, err} = await presscheck(['.'], {cwd: folder})
    expect(out).toContain('Data SGP')
    expect([...`${out}${err}`].filter((sign) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(sign) && sign !== '\n')).toEqual([])
  })
})
