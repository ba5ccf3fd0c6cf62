import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {install, isWindows, packedProject, repository} from './packed-project.ts'

/** A new project of somebody else, with the packed command and the packed plugin of examples/. */
let project = ''

beforeAll(() => {
  project = packedProject()
  const pack = ['pack', join(repository, 'examples/plugin'), '--pack-destination', project]
  execFileSync('npm', pack, {stdio: 'ignore', shell: isWindows})
  install(project, ...readdirSync(project).filter((name) => name.endsWith('.tgz')).map((name) => join(project, name)))
  write('posts/farja.md', swedish)
  write('posts/ferry.md', '# The new ferry\n\nThe ferry does 33 km/h, and it will sail every hour.\n')
  write('posts/presscheck.config.mjs', [
    "import {defineConfig} from 'presscheck'",
    "import harbour from 'presscheck-plugin-harbour'",
    "export default defineConfig({plugins: [harbour], extends: 'plugin:harbour/news', rules: {'harbour/*': 'warning'}})",
  ].join('\n'))
})

afterAll(() => {
  rmSync(project, {recursive: true, force: true})
})

/** Declares no language: it is told by its words. */
const swedish = `# Färjan till ön går oftare i vår och

Den nya färjan kommer att gå varje timme när våren är här, säger rederiet. Invigningen sker tisdag 30 november 2026 och
det finns många platser kvar, men den som vill åka med måste boka över nätet. Färjan gör 33 km/h.

Prenumerera på vårt nyhetsbrev
`

/** What is found of it: the rule of the plugin, and ours by its words, dates and phrases. */
const found = [
  ['title/no-cut-end', 'och'],
  ['date/valid-weekday', 'tisdag 30 november 2026'],
  ['harbour/no-land-speed', '33 km/h'],
  ['boilerplate/no-newsletter-call', 'Prenumerera på vårt nyhetsbrev'],
]

function write(path: string, text: string): void {
  const file = join(project, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
}

function node(args: readonly string[], cwd = project): {readonly status: number | null; readonly output: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...args], {
    cwd, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'},
  })
  return {status, output: stdout + stderr}
}

function presscheck(args: readonly string[], cwd = join(project, 'posts')): string {
  return node([join(project, 'node_modules/presscheck/bin/presscheck.js'), ...args], cwd).output
}

function rulesIn(report: string): readonly string[] {
  return report.match(/\b[a-z]{1,20}\/(?:no|valid|max)-[a-z-]+/g) ?? []
}

describe('a plugin package', () => {
  it('brings a rule, a language, phrases and a preset to the command', () => {
    const report = presscheck(['farja.md', '--now', '2026-11-24', '--format', 'compact'])
    for (const [rule = ''] of found) expect(report).toContain(rule)
    expect(report.trim().split('\n').filter((line) => line.includes('farja.md'))).toHaveLength(found.length)
    expect(presscheck(['rules'])).toMatch(/^warning\s+harbour\/no-land-speed\s/m)
    expect(presscheck(['rules'])).toMatch(/^warning\s+title\/max-length\s/m)
    expect(presscheck(['languages'])).toMatch(/^sv\s+Swedish\s/m)
    expect(presscheck(['explain', 'harbour/no-land-speed'])).toContain('Sailors count in knots')
  })

  it('leaves articles in other languages, and those without it, as they were', () => {
    expect(rulesIn(presscheck(['ferry.md', '--format', 'compact']))).toEqual(['harbour/no-land-speed'])
    // Names of weekdays and months are known in more languages than ours.
    expect(rulesIn(presscheck(['farja.md', '--format', 'compact', '--config', 'none']))).toEqual(['date/valid-weekday'])
  })

  it('serves configurations in JSON through one of its own', () => {
    write('json/presscheck.config.json', '{"extends": "presscheck-plugin-harbour/config"}')
    write('json/ferry.md', readFileSync(join(project, 'posts/ferry.md'), 'utf8'))
    expect(presscheck(['ferry.md'], join(project, 'json'))).toContain('error: `33 km/h` is a speed on land.')
  })

  it('serves the library', () => {
    write('library.mjs', [
      "import {lintFiles, loadLinter} from 'presscheck'",
      'const now = {year: 2026, month: 11, day: 24}',
      "const {files: [{findings, source}]} = await lintFiles(['posts/farja.md'], {now})",
      'const said = findings.map(({ruleId, range}) => [ruleId, source.slice(...range)])',
      "const {article} = (await loadLinter('posts/farja.md', {now})).lint(source, {path: 'posts/farja.md'})",
      'console.log(JSON.stringify({language: article.language, said}))',
    ].join('\n'))
    expect(JSON.parse(node(['library.mjs']).output)).toEqual({language: 'sv', said: found})
  })

  it('says where its preset or its rule is written wrongly', () => {
    const config = (rest: string) => {
      write('wrong/presscheck.config.mjs', `import harbour from 'presscheck-plugin-harbour'\nexport default {${rest}}`)
      write('wrong/ferry.md', '# The ferry\n')
      return presscheck(['ferry.md'], join(project, 'wrong'))
    }
    expect(config("plugins: [harbour], extends: 'plugin:harbour/nwes'")).toContain(
      'There is no preset plugin:harbour/nwes to extend. Did you mean plugin:harbour/news?',
    )
    expect(config("extends: 'plugin:harbour/news'")).toContain('None of the `plugins` beside it has any.')
    expect(config("extends: 'presscheck-plugin-harbour/nwes'")).toContain(
      'The package of presscheck-plugin-harbour/nwes is there, but exports nothing by this name.',
    )
    expect(config('plugins: [harbour, {...harbour, name: "other"}]')).toContain('Two rules are called harbour/no-land-speed.')
  })

  it('tells the compiler of its rule', () => {
    const check = (setting: string) => {
      write('typed.ts', [
        "import {defineConfig} from 'presscheck'",
        "import harbour from 'presscheck-plugin-harbour'",
        `export default defineConfig({plugins: [harbour], rules: {${setting}}})`,
      ].join('\n'))
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
      return node([join(repository, 'node_modules/.bin/tsc'), ...options, 'typed.ts']).output
    }
    expect(check("'harbour/no-land-speed': 'error', 'harbour/*': 'info'")).toBe('')
    expect(check("'harbour/no-landspeed': 'error'")).toContain("'harbour/no-landspeed'' does not exist")
  })

  it('is tested by node:test as its author tests it', () => {
    const test = join(repository, 'examples/plugin/no-land-speed.test.js')
    writeFileSync(join(project, 'no-land-speed.test.mjs'), readFileSync(test, 'utf8')
      .replace("'./no-land-speed.js'", "'./node_modules/presscheck-plugin-harbour/no-land-speed.js'"))
    const {status, output} = node(['--test', 'no-land-speed.test.mjs'])
    expect(output).toMatch(/^# pass 4$/m)
    expect(status).toBe(0)
  })
})
