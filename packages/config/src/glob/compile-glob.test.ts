import fc from 'fast-check'
import picomatch from 'picomatch'
import {describe, expect, it} from 'vitest'
import {compileGlob} from './compile-glob.ts'

const names = fc.stringMatching(/^[ab.]{1,4}$/).filter((name) => !/^\.\.?$/.test(name))
const paths = fc.array(names, {minLength: 1, maxLength: 4}).map((parts) => parts.join('/'))

const piece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', '*', '?', '[ab]', '[^a]', 'a*', '*.b', '.*', '.a', '\\a'),
  fc.tuple(fc.constantFrom('a', 'b*', ''), fc.constantFrom('b', 'a?')).map(([one, other]) => `{${one},${other}}b`),
)
const globs = fc.array(fc.oneof({arbitrary: piece, weight: 4}, {arbitrary: fc.constant('**'), weight: 1}), {minLength: 1, maxLength: 4})
  .filter((parts) => !parts.join('/').includes('**/**'))
  .map((parts) => parts.join('/'))

describe('a glob', () => {
  it.each([true, false])('matches what picomatch does, with dot: %s', (dot) => {
    fc.assert(fc.property(globs, paths, (glob, path) => {
      expect([glob, path, compileGlob(glob, {dot})(path)]).toEqual([glob, path, picomatch.isMatch(path, glob, {dot})])
    }), {numRuns: 3000})
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['posts/**/*.{md,mdx}', ['posts/a.md', 'posts/x/y/a.mdx'], ['posts/a.txt', 'a.md', 'posts/.x/a.md']],
    ['posts/**', ['posts', 'posts/a', 'posts/a/b'], ['post', 'postsx']],
    ['**', ['a', 'a/b'], ['.a/b']],
    ['img{1..12}.md', ['img1.md', 'img12.md'], ['img0.md', 'img13.md']],
    ['{a,{b,c}/d}.md', ['a.md', 'b/d.md', 'c/d.md'], ['b.md']],
    ['@(a|b)+(c).md', ['ac.md', 'bcc.md'], ['c.md', 'a.md']],
    ['!drafts/**', ['posts/a.md'], ['drafts/a.md']],
    ['a{b}c', ['a{b}c'], ['abc']],
    ['[slug].md', ['s.md', 'g.md'], ['slug.md']],
    ['\\[slug\\].md', ['[slug].md'], ['s.md']],
    ['a[', ['a['], ['a']],
    ['{a', ['{a'], ['a']],
    ['日*.md', ['日本.md'], ['本.md']],
  ])('%s', (glob, matched, others) => {
    const matches = compileGlob(glob)
    expect(matched.filter((path) => !matches(path))).toEqual([])
    expect(others.filter(matches)).toEqual([])
  })

  it('takes any text for one, and is soon done with the worst', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...Array.from('a*?{}[]()@+!,|./\\^-1')), maxLength: 40}), fc.string(), (glob, path) => {
      expect(typeof compileGlob(glob)(path)).toBe('boolean')
    }), {numRuns: 2000})
    for (const glob of ['*a'.repeat(200), '**/'.repeat(200), '{a,'.repeat(2000), '{a,'.repeat(300) + '}'.repeat(300), '+(+(+(a|a)|a)|a)b']) {
      expect(compileGlob(glob)('a'.repeat(4000) + 'c')).toBe(false)
    }
  })
})
