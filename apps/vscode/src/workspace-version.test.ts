import {describe, expect, it} from 'vitest'
import {fits, readManifest} from './workspace-version.ts'

describe('the Presscheck of a workspace', () => {
  it.each([
    ['0.1.7', '0.1.0', true], ['1.9.0', '1.2.3', true], ['0.2.0', '0.1.0', false], ['2.0.0', '1.9.9', false],
    ['', '0.1.0', false], ['latest', '0.1.0', false],
  ])('%s fits %s: %s', (installed, own, expected) => {
    expect(fits(installed, own)).toBe(expected)
  })

  it('names its command, in both forms of a manifest', () => {
    expect(readManifest('{"version": "0.1.0", "bin": {"presscheck": "bin/presscheck.js"}}'))
      .toEqual({version: '0.1.0', bin: 'bin/presscheck.js'})
    expect(readManifest('{"version": "0.1.0", "bin": "cli.js"}').bin).toBe('cli.js')
  })

  it.each(['', '{', '[]', 'null', '{"version": 1, "bin": {"presscheck": 2}}'])('is none where its manifest says %s', (json) => {
    expect(readManifest(json)).toEqual({version: '', bin: undefined})
  })
})
