import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {checkLayers, unread} from './check-layers.ts'

const planted: string[] = []

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, {recursive: true})
})

/** A repository with these files, and each of its packages installed as npm would link it. */
function plant(files: Record<string, string>): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'presscheck-layers-')))
  planted.push(root)
  const folders = new Set(Object.keys(files).map(path => path.split('/').slice(0, 2).join('/')))
  for (const folder of folders) {
    const name = `@presscheck/${folder.split('/')[1] ?? ''}`
    write(root, `${folder}/package.json`, JSON.stringify({name, exports: {'.': './src/index.ts'}}))
    mkdirSync(join(root, 'node_modules/@presscheck'), {recursive: true})
    symlinkSync(join(root, folder), join(root, 'node_modules', name), 'junction')
  }
  for (const [path, text] of Object.entries(files)) write(root, path, text)
  return root
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

describe('the layers', () => {
  it('hold in this repository', async () => {
    const report = await checkLayers(resolve(import.meta.dirname, '../..'))
    expect(report.problems).toEqual([])
    expect(report.modules).toBeGreaterThan(50)
  })

  it.each([
    ['an import of a higher layer', {
      'packages/languages/src/index.ts': `import {parse} from '@presscheck/article'\nexport const x = parse\n`,
      'packages/article/src/index.ts': `export const parse = 1\n`,
    }, 'only-lower-layers: packages/languages/src/index.ts → packages/article/src/index.ts'],
    ['an import of the type of a neighbour', {
      'packages/rules/src/index.ts': `import type {Run} from '@presscheck/engine'\nexport type X = Run\n`,
      'packages/engine/src/index.ts': `export type Run = 1\n`,
    }, 'only-lower-layers: packages/rules/src/index.ts → packages/engine/src/index.ts'],
    ['an import that goes around the entry', {
      'packages/languages/src/index.ts': `export {}\n`,
      'packages/languages/src/words.ts': `export const words = 1\n`,
      'packages/article/src/index.ts': `import {words} from '../../languages/src/words.ts'\nexport const x = words\n`,
    }, 'only-through-entries: packages/article/src/index.ts → packages/languages/src/words.ts'],
    ['a circle of files', {
      'packages/matcher/src/index.ts': `export * from './trie.ts'\nexport type Row = 1\n`,
      'packages/matcher/src/trie.ts': `import type {Row} from './index.ts'\nexport const rows: Row[] = []\n`,
    }, 'no-circle: packages/matcher/src/index.ts → packages/matcher/src/trie.ts → packages/matcher/src/index.ts'],
    ['a builtin of Node in a pure package', {
      'packages/engine/src/index.ts': `import {readFileSync} from 'node:fs'\nexport const x = readFileSync\n`,
    }, 'no-builtin: packages/engine/src/index.ts → fs'],
    ['an import that leads nowhere', {
      'packages/engine/src/index.ts': `export * from './gone.ts'\n`,
    }, 'no-unresolved: packages/engine/src/index.ts → ./gone.ts'],
    ['a test that the source leans on', {
      'packages/engine/src/index.ts': `export * from './run.test.ts'\n`,
      'packages/engine/src/run.test.ts': `export const x = 1\n`,
    }, 'no-test-in-source: packages/engine/src/index.ts → packages/engine/src/run.test.ts'],
    ['a package without a layer', {
      'packages/drawer/src/index.ts': `export {}\n`,
    }, 'no layer: packages/drawer; give it one in tests/layers/layers.ts'],
  ])('report %s, and nothing else', async (_, files, problem) => {
    expect((await checkLayers(plant(files))).problems).toEqual([problem])
  })

  it('allow an import of a lower layer', async () => {
    expect(await checkLayers(plant({
      'packages/languages/src/index.ts': `export const words = 1\n`,
      'packages/article/src/index.ts': `import {words} from '@presscheck/languages'\nexport const x = words\n`,
      'packages/article/scripts/make.ts': `import {readFileSync} from 'node:fs'\nreadFileSync('x')\n`,
    }))).toEqual({modules: 3, problems: []})
  })
})

describe('a check that read nothing', () => {
  it('fails where there is no module', async () => {
    const {modules, problems} = await checkLayers(plant({}))
    expect(modules).toBe(0)
    expect(problems).toEqual(['no module found: the check looked in the wrong place'])
  })

  it('fails for each module that was passed over', () => {
    expect(unread(['packages/a.ts', 'packages/b.ts'], new Set(['packages/a.ts']))).toEqual(['unread: packages/b.ts'])
  })
})
