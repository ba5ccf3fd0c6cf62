import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'

/** The findings of one rule in an article, with this said of the site. */
async function found(rule: string, site: object, article: string, name = 'a.md', more: object = {}): Promise<number> {
  const folder = folderWith({
    'presscheck.config.json': JSON.stringify({preset: 'off', rules: {[rule]: 'error'}, site, ...more}), [name]: article,
  })
  const {out, err} = await presscheck(['--format', 'compact', name], {cwd: folder})
  expect(err).toBe('')
  return out.split('\n').filter((line) => line.includes(rule)).length
}

describe('what a configuration says of the site', () => {
  it('hosts: links between them agree, and those that lead to them are no spam', async () => {
    const link = 'See [www.city-hall.org](https://river.net/).\n'
    expect(await found('link/no-mismatched-host', {}, link)).toBe(1)
    expect(await found('link/no-mismatched-host', {hosts: ['river.net']}, link)).toBe(1)
    expect(await found('link/no-mismatched-host', {hosts: ['river.net', 'www.city-hall.org']}, link)).toBe(0)
    const casino = 'The bridge [reopens](https://www.slotgacor77.example) in May.\n'
    expect(await found('spam/no-spam-link', {}, casino)).toBe(1)
    expect(await found('spam/no-spam-link', {hosts: ['slotgacor77.example']}, casino)).toBe(0)
    const copy = 'See [the report](https://dev.river.net/report).\n'
    expect(await found('link/no-private-host', {}, copy)).toBe(0)
    expect(await found('link/no-private-host', {hosts: ['river.net']}, copy)).toBe(1)
  })

  it('languages: what may be in two is in one of these', async () => {
    const article = 'Kampung itu indah dan aman.\n\nData SGP\n'
    const only = (code: string) => ({overrides: [{languages: [code], rules: {'spam/no-isolated-spam': 'error'}}]})
    const inLanguage = (code: string, site: object) => found('spam/no-isolated-spam', site, article, 'a.md', {rules: {}, ...only(code)})
    expect([await inLanguage('id', {}), await inLanguage('ms', {})]).toEqual([1, 0])
    expect([await inLanguage('id', {languages: ['ms', 'en']}), await inLanguage('ms', {languages: ['ms', 'en']})]).toEqual([0, 1])
  })

  it('timeZone: a date lies ahead where its day has not come', async () => {
    // Between these two it is always another day.
    const day = new Intl.DateTimeFormat('sv', {timeZone: 'Pacific/Kiritimati'}).format(new Date())
    const article = `---\ndate: ${day}\n---\n\nThe bridge reopens.\n`
    const strict = {rules: {'date/no-future-date': ['error', {days: 0}]}}
    expect(await found('date/no-future-date', {timeZone: 'Pacific/Pago_Pago'}, article, 'a.md', strict)).toBe(1)
    expect(await found('date/no-future-date', {timeZone: 'Pacific/Kiritimati'}, article, 'a.md', strict)).toBe(0)
  })

  it('keys: where the front matter has its date, title and author', async () => {
    const article = '---\njudul: Jembatan dibuka\ntanggal: 2026-11-20\npenulis: Nadia Rahman\n---\n\nLalu lintas padat.\n'
    for (const [rule, keys] of [
      ['date/require-date', {published: ['tanggal']}], ['metadata/require-byline', {authors: ['penulis']}],
    ] as const) {
      const named = await found(rule, {keys}, article)
      expect([rule, named]).toEqual([rule, 0])
    }
  })

  it('generator: which folders hold its articles, and none where it says so', async () => {
    const files = {'hugo.toml': 'title = "x"\n', 'content/a.md': 'The bridge.\n', 'notes/b.md': 'The road.\n'}
    const checked = async (site: object) => {
      const folder = folderWith({...files, 'presscheck.config.json': JSON.stringify({preset: 'off', site})})
      return /\b[12] articles? checked/.exec((await presscheck([], {cwd: folder})).out)?.[0]
    }
    expect(await checked({})).toBe('1 article checked')
    expect(await checked({generator: 'none'})).toBe('2 articles checked')
    expect(await checked({generator: 'hugo'})).toBe('1 article checked')
  })

  it('is shown by presscheck config, with a generator that nobody had to name', async () => {
    const folder = folderWith({
      'hugo.toml': 'title = "x"\n', 'content/a.md': '', 'presscheck.config.yaml': 'site:\n  hosts: [news.example]\n',
    })
    const {out} = await presscheck(['config', 'content/a.md'], {cwd: folder})
    expect(out).toMatch(/^site\.hosts +\["news\.example"\] \(presscheck\.config\.yaml\)$/m)
    expect(out).toMatch(/^site\.generator +hugo \(by the files of the site\)$/m)
    expect(out).toMatch(/^preset +recommended \(by default\)$/m)
  })
})
