import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {findConfig, loadConfig} from './load-config.ts'
import {linterSettings, resolveConfig} from './resolve-config.ts'

const now = {year: 2026, month: 11, day: 24}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-config-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true, force: true})
})

function write(name: string, text: string): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
  return file
}

/** The error of a configuration, without the folder. */
async function mistakeIn(name: string, text: string): Promise<string> {
  const file = write(name, text)
  const message = await loadConfig(file).then(() => 'none', (error: unknown) => String(error))
  return message.replaceAll(folder, '').replace(/^ConfigError: [/\\]/, '')
}

describe('findConfig', () => {
  it('takes the nearest one, up to the root of the repository', () => {
    const config = write('site/presscheck.config.json', '{}')
    write('site/posts/a.md', '')
    expect(findConfig(join(folder, 'site/posts'))).toBe(config)
    write('site/posts/.git/HEAD', '')
    expect(findConfig(join(folder, 'site/posts'))).toBeUndefined()
  })
})

describe('a wrong configuration', () => {
  it.each([
    ['presscheck.config.json', '{\n  "rulez": {}\n}', 'presscheck.config.json:2:12: There is no setting `rulez`. Did you mean rules?'],
    ['presscheck.config.yaml', 'preset: strikt\n', 'Did you mean strict?'],
    ['presscheck.config.yaml', 'rules:\n  spam/no-spam-link: loud\n', 'presscheck.config.yaml:2:22: `rules.spam/no-spam-link` must be'],
    ['presscheck.config.json', '{"preset": }', 'presscheck.config.json:1:12: This is no JSON'],
    ['presscheck.config.yaml', 'rules: *nobody\n', 'presscheck.config.yaml: An alias in this YAML stands for nothing'],
    ['presscheck.config.json', '{"extends": "./none.json"}', 'There is no file ./none.json to extend.'],
    ['presscheck.config.json', '{"extends": "presscheck:recomended"}', 'Did you mean presscheck:recommended?'],
    ['presscheck.config.json', '{"extends": "./presscheck.config.json"}', 'extends itself in a circle'],
    ['presscheck.config.mjs', 'export default {site: {timezone: "Asia/Jakarta"}}', 'There is no setting `site.timezone`. Did you mean timeZone?'],
    ['presscheck.config.mjs', 'nonsense(', 'The configuration does not run'],
  ])('%s: %s', async (name, text, expected) => {
    expect(await mistakeIn(name, text)).toContain(expected)
  })

  it('is never run where nobody trusts the folder', async () => {
    const file = write('presscheck.config.mjs', 'throw new Error("it ran")')
    await expect(loadConfig(file, {allowCode: false})).rejects.toThrow('code runs only in a folder that is trusted')
  })
})

describe('what holds for a file', () => {
  it.each(['presscheck.config.json', 'presscheck.config.yaml'])('has the options of rules from %s', async (name) => {
    const settings = {'title/max-length': ['warning', {max: 90}], 'spam/*': ['info']}
    const file = write(name, JSON.stringify({rules: settings}))
    const {rules} = linterSettings(resolveConfig(await loadConfig(file), join(folder, 'a.md')), now)
    expect(rules).toEqual(Object.entries(settings).map(([id, setting]) => ({[id]: setting})))
  })

  it('comes from what is extended, then the file, then its overrides', async () => {
    write('base.yaml', 'rules:\n  spam/*: info\n  title/max-length: warning\n')
    const file = write('presscheck.config.json', JSON.stringify({
      extends: './base.yaml',
      rules: {'spam/*': 'warning'},
      site: {language: 'id', keys: {published: ['tanggal']}},
      overrides: [
        {files: ['news/**'], rules: {'spam/*': 'error'}},
        {files: ['*.txt'], language: 'en'},
        {languages: ['de'], rules: {'title/max-length': 'off'}},
      ],
    }))
    const layers = await loadConfig(file)
    const resolve = (name: string) => linterSettings(resolveConfig(layers, join(folder, name)), now)
    expect(resolve('news/a.md')).toEqual({
      preset: 'recommended',
      rules: [{'spam/*': 'info'}, {'title/max-length': 'warning'}, {'spam/*': 'warning'}, {'spam/*': 'error'}],
      byLanguage: [{languages: ['de'], rules: {'title/max-length': 'off'}}],
      now,
      directives: {},
      language: 'id',
      keys: {published: ['tanggal']},
    })
    expect(resolve('old/b.txt').language).toBe('en')
    expect(resolve('old/b.txt').rules).toHaveLength(3)
    const origins = resolveConfig(layers, join(folder, 'news/a.md')).rules.map(({from}) => from)
    expect(origins.map((from) => [from.file.slice(folder.length + 1), from.override])).toEqual([
      ['base.yaml', undefined], ['base.yaml', undefined],
      ['presscheck.config.json', undefined], ['presscheck.config.json', 0],
    ])
  })

  it('reads TypeScript, with rules and presets of a plugin', async () => {
    const file = write('presscheck.config.ts', [
      'const house: {name: string} = {name: "house"}',
      'const plugins = [{...house, presets: {quiet: {"spam/*": "off"}}}]',
      'export default {extends: "plugin:house/quiet", plugins, phrases: ["toto keren"]}',
    ].join('\n'))
    const settings = linterSettings(resolveConfig(await loadConfig(file), join(folder, 'a.md')), now)
    expect(settings.rules).toEqual([{'spam/*': 'off'}])
    expect(settings.phrases)
      .toEqual([{phrase: 'toto keren', kind: 'spam', strength: 'strong', where: 'anywhere', language: 'und'}])
  })
})
