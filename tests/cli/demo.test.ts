import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {repository} from './presscheck.ts'

function script(name: string, ...args: readonly string[]): string {
  const file = join(repository, 'apps/cli/scripts', name)
  return execFileSync(process.execPath, ['--import', 'tsx', file, ...args], {cwd: repository, encoding: 'utf8'})
}

describe('the demo', () => {
  it('shows findings in both languages, and succeeds', () => {
    const shown = script('demo.ts')
    expect(shown).toContain('npx presscheck tests/articles')
    expect(shown).toContain('tests/articles/en/night-ferry.md')
    expect(shown).toContain('tests/articles/id/kunjungan-armada.txt')
  })

  it('is what README shows', () => {
    expect(() => script('readme.ts', '--check')).not.toThrow()
  })
})
