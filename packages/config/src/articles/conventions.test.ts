import {describe, expect, it} from 'vitest'
import {isArticleFile, isArticleFolder} from './conventions.ts'

describe('isArticleFile', () => {
  it.each(['a.md', 'a.MD', 'a.b.mdx', 'index.html', 'a.htm', 'story.txt', 'security.md', 'news.md', 'readme-first.md'])(
    'takes %s', (name) => {
      expect(isArticleFile(name)).toBe(true)
    },
  )

  it.each([
    'a.ts', 'md', '.md', 'a', 'README.md', 'readme.txt', 'ChangeLog.md', 'LICENSE.txt', 'SECURITY.md', 'NEWS.md',
    'robots.txt', 'CMakeLists.txt', 'requirements.txt', 'a.json',
  ])('leaves %s', (name) => {
    expect(isArticleFile(name)).toBe(false)
  })
})

describe('isArticleFolder', () => {
  it('leaves hidden folders and those of other people', () => {
    expect(['content', 'node_modules', '.git', '.github', 'vendor', '_posts'].filter(isArticleFolder))
      .toEqual(['content', '_posts'])
  })
})
