import {readFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, sep} from 'node:path'
import {describe, expect, it} from 'vitest'
import {root, trackedFiles} from './tracked-files.ts'

const topLevel = new Set([
  'package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json', 'eslint.config.js',
  'packages', 'apps', 'docs', 'examples', 'tests', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE',
])

describe('the repository', () => {
  it('keeps its top level', () => {
    const top = new Set(trackedFiles.map(path => path.split('/')[0] ?? ''))
    expect([...top].filter(name => !name.startsWith('.') && !topLevel.has(name))).toEqual([])
  })

  it('says nothing of the machine it was written on', () => {
    const paths = [root, homedir()].filter(path => path.length > 1).map(path => path + sep)
    const texts = trackedFiles.map(path => ({path, text: readFileSync(join(root, path), 'utf8')}))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter(({text}) => paths.some(path => text.includes(path))).map(({path}) => path)).toEqual([])
  })

  it('installs nothing, builds nothing and caches nothing into itself', () => {
    expect(trackedFiles.filter(path => /(?:^|\/)(?:node_modules|dist|\.turbo|coverage)\//.test(path))).toEqual([])
  })
})
