import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, utimesSync, writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {binary, folderWith, presscheck} from '../cli/presscheck.ts'
import {clean, spammed, unended} from '../cli/texts.ts'

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

  /** Runs a script over a disk of its own, of 64 KB, which it finds at `disk`. */
  const onSmallDisk = (folder: string, script: string) => spawnSync('unshare', [
    '-rm', 'sh', '-c', `mkdir disk && mount -t tmpfs -o size=64k none disk && ${script}`, process.execPath, binary,
  ], {cwd: folder, encoding: 'utf8'})
  const hasDisks = process.platform === 'linux' && onSmallDisk(mkdtempSync(join(tmpdir(), 'presscheck-')), 'true').status === 0
  if (!hasDisks) console.warn('Skipped, for a small disk is missing: unshare of util-linux, and the right to mount')

  it.runIf(hasDisks)('under --fix leaves every article whole, old or new', () => {
    const folder = folderWith({'a.txt': `${'The ferry sails at noon. '.repeat(800)}\n\n\n${unended}`})
    const {stdout, stderr} = onSmallDisk(folder, `
      mkdir disk/.git && touch disk/.git/HEAD && cp a.txt disk/a.txt && cp a.txt disk/b.txt && cp a.txt disk/filler
      cat a.txt >> disk/filler
      cd disk && "$0" "$1" --fix a.txt b.txt --no-cache
      echo "code $?"
      cmp a.txt ../a.txt && echo whole
      cmp b.txt ../a.txt && echo whole
      ls -A`)
    expect(stderr).toContain('The disk is full.')
    expect(stdout).toContain('code 2')
    expect(stdout.match(/^whole$/gm)).toHaveLength(2)
    expect(stdout).not.toContain('.presscheck-')
  })
})

describe('what is written through a link', () => {
  it('goes where the link of a report leads, and never changes an article', async () => {
    const folder = folderWith({'real/a.txt': unended, 'real/report.json': 'old', '.git/HEAD': ''})
    symlinkSync('real/a.txt', join(folder, 'a.txt'))
    symlinkSync('real/report.json', join(folder, 'report.json'))
    const {code, err} = await presscheck(['--fix', 'a.txt', '--format', 'json', '--output', 'report.json'], {cwd: folder})
    expect({code, err}).toEqual({
      code: 2, err: 'presscheck: a.txt: Not repaired: this is a link. Name the file that it leads to.\n',
    })
    expect(readFileSync(join(folder, 'real/a.txt'), 'utf8')).toBe(unended)
    expect(lstatSync(join(folder, 'report.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real/report.json'), 'utf8')).toContain('a.txt')
  })

  it('leaves alone what the link of a baseline leads to', async () => {
    const folder = folderWith({'work/a.txt': spammed, 'work/.git/HEAD': '', 'elsewhere.jsonl': ''})
    symlinkSync('../elsewhere.jsonl', join(folder, 'work/.presscheck-baseline.jsonl'))
    expect(await presscheck(['--update-baseline', 'a.txt'], {cwd: join(folder, 'work')})).toMatchObject({code: 0})
    expect(readFileSync(join(folder, 'elsewhere.jsonl'), 'utf8')).toBe('')
  })

  it.each(['.presscheck-cache', 'node_modules'])('is no cache: %s that leads out of the project', async (name) => {
    const folder = folderWith({'work/a.txt': spammed, 'work/.git/HEAD': '', 'elsewhere/old.log': 'kept'})
    utimesSync(join(folder, 'elsewhere/old.log'), 0, 0)
    symlinkSync('../elsewhere', join(folder, 'work', name))
    const {code, err} = await presscheck(['a.txt'], {cwd: join(folder, 'work')})
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['old.log'])
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
