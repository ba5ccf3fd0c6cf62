import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {packedProject, repository} from './packed-project.ts'

/** A new project of somebody else, which imports the packed library. */
let project = ''

beforeAll(() => {
  project = packedProject()
  cpSync(join(import.meta.dirname, 'consumer'), project, {recursive: true})
  write('posts/market.md', market)
  write('posts/presscheck.config.json', '{"rules": {"spam/*": "warning"}}')
  write('wrong/presscheck.config.json', '{"rules": {"title/max-lenght": "warning"}}')
  write('wrong/market.md', '# The market hall\n')
})

afterAll(() => {
  rmSync(project, {recursive: true, force: true})
})

const market = '# The market hall\n\nData SGP\n\nThe hall opens on Sundays. Come early.'

function write(path: string, text: string): void {
  const file = join(project, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
}

function node(...args: readonly string[]): {readonly status: number | null; readonly output: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...args], {cwd: project, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

/** Code of docs/library.md that shows its output, and that output. */
const shown = readFileSync(join(repository, 'docs/library.md'), 'utf8').split('\n```js\n').slice(1).flatMap((rest) => {
  const [code = '', between = '', output = ''] = rest.split(/^```(?:text)?\n/m)
  return between === '\n' ? [{code, output}] : []
})

describe('the library', () => {
  it('is imported, and lints texts and files as the command does', () => {
    expect(node('import.mjs')).toEqual({status: 0, output: ''})
  })

  it('is required', () => {
    expect(node('require.cjs')).toEqual({status: 0, output: ''})
  })

  it('does what its page shows', () => {
    symlinkSync(join(repository, 'node_modules/retext-passive'), join(project, 'node_modules/retext-passive'))
    write('posts/market.md', market)
    for (const {code, output} of shown) {
      write('shown.mjs', code)
      expect(node('shown.mjs')).toEqual({status: 0, output})
    }
    expect(shown).toHaveLength(4)
  })

  it('has types that need no other package, and that know every rule with its options', () => {
    // What a rule with options needs, and what types of Node are not needed for.
    symlinkSync(join(repository, 'node_modules/valibot'), join(project, 'node_modules/valibot'))
    write('tsconfig.json', JSON.stringify({
      compilerOptions: {
        target: 'es2023', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true, types: [], noEmit: true,
      },
      files: ['typed.ts'],
    }))
    expect(node(join(repository, 'node_modules/.bin/tsc'), '-p', '.')).toEqual({status: 0, output: ''})
  })
})
