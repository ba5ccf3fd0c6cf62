import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {repository} from '../cli/presscheck.ts'
import {corpusFiles, hasCorpus} from '../laws/corpus-files.ts'
import {SiteRepository, triesHooks} from './site.ts'

const workflow = '.github/workflows/presscheck.yml'

/** A site of 500 published articles adopts Presscheck in the steps of docs/adoption.md. */
describe.runIf(triesHooks && hasCorpus)('a repository of 500 articles', () => {
  const site = new SiteRepository({'hugo.toml': 'title = "News"\n', '.github/CODEOWNERS': ''})
  afterAll(() => {
    site.remove()
  })
  const articles = corpusFiles('.md', 1).filter((path) => path.includes('digitalgov')).slice(0, 500)
  const nameOf = (path: string, at: number) => `content/news/${at}-${basename(path)}`

  it('is set up by init', () => {
    expect(articles).toHaveLength(500)
    expect(site.commit(Object.fromEntries(articles.map((path, at) => [nameOf(path, at), readFileSync(path, 'utf8')])))).toMatchObject({code: 0})
    const {code, out} = site.run('presscheck', 'init', '--yes', '--hook', 'pre-commit')
    expect(out).toContain(`Generator: hugo\nwrote    presscheck.config.yaml\nwrote    .pre-commit-config.yaml\nwrote    ${workflow}\n`)
    expect(code).toBe(0)
    const config = readFileSync(join(site.folder, '.pre-commit-config.yaml'), 'utf8')
    site.write({'.pre-commit-config.yaml': config.replace(/repo: .*/, `repo: ${repository}`)})
  })

  it('starts from a baseline: what is there already is known', () => {
    expect(site.run('presscheck', '--quiet').code).toBe(1)
    expect(site.run('presscheck', '--update-baseline').code).toBe(0)
    const {code, out} = site.run('presscheck')
    expect(out).toContain('500 articles checked, nothing to report')
    expect(code).toBe(0)
  })

  it('commits all of it, with the real pre-commit, which installs the hook from this repository', () => {
    expect(site.run('pre-commit', 'install')).toMatchObject({code: 0})
    const {code, out} = site.commit({})
    expect({code, out}).toMatchObject({code: 0})
    expect(site.run('pre-commit', 'run', '--all-files').out).toMatch(/presscheck\.+Passed/)
  }, 600_000)

  it('stops an article with a defect at its commit, though another of its kind is known', () => {
    const [first = ''] = articles
    const name = nameOf(first, 0)
    const text = readFileSync(first, 'utf8')
    const refused = site.commit({[name]: `${text.trimEnd()}\n\nData SGP\n`})
    expect(refused.code).toBe(1)
    expect(refused.out).toMatch(/presscheck\.+Failed/)
    expect(refused.out).toContain('spam/no-isolated-spam')
    expect(refused.out.match(/^ {2}\d+:\d+ /gm)).toHaveLength(1)
    const job = site.run('sh', '-c', ciCommand())
    expect(job.out).toMatch(/^::error .*no-isolated-spam/m)
    expect(job.code).toBe(1)
    expect(site.commit({[name]: `${text.trimEnd()}\n\nA correction was added.\n`})).toMatchObject({code: 0})
  }, 120_000)

  it('passes in CI, by the last step of its job', () => {
    expect(site.run('sh', '-c', ciCommand())).toMatchObject({code: 0})
  })

  function ciCommand(): string {
    const job: unknown = parse(readFileSync(join(site.folder, workflow), 'utf8'))
    const [command = ''] = JSON.stringify(job).match(/presscheck --format [^"]+/) ?? []
    return command
  }
})
