import {parseArticle} from '@presscheck/article'
import {assert, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdown} from './markdown.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, written} from './testing/marked-report.ts'

describe('markdown', () => {
  it('counts by rule and by article, and lists the findings', () => {
    expect(written(markdown, [markedReport('It is ⟦the the⟧ end.'), markedReport('Fine.')], {}, ['gone.md: None.'])).toBe([
      '# Presscheck',
      '1 error in 1 of 2 articles.',
      '## Not checked',
      String.raw`- gone.md\: None.`,
      '## By rule',
      '| Rule | Errors | Warnings | Notes |\n|---|--:|--:|--:|\n| prose/no-repeated-word | 1 |  |  |',
      '## By article',
      '| Article | Errors | Warnings | Notes |\n|---|--:|--:|--:|\n| news.txt | 1 |  |  |',
      '## Findings',
      '### news.txt',
      '- **1:7 error** \\`the\\` stands twice\\: remove one. (prose/no-repeated-word)\n',
    ].join('\n\n').replace(/\n\n$/, '\n'))
  })

  it('has a good word for clean articles', () => {
    expect(written(markdown, [markedReport('Fine.')])).toContain('1 article checked, nothing to report.')
  })

  it('stops where nobody reads on', () => {
    const text = written(markdown, [markedReport('⟦x⟧ '.repeat(600))])
    expect(text.match(/^- /gm)).toHaveLength(500)
    expect(text).toMatch(/\n\n… and 100 findings more\.\n$/)
  })

  it('lets no text be markup', () => {
    assert(property(hostileReport, (report) => {
      const article = parseArticle(written(markdown, [report]), {format: 'markdown'})
      expect(article.blocks.filter(({kind}) => kind === 'html' || kind === 'code')).toEqual([])
      expect(article.blocks.flatMap(({links}) => links)).toEqual([])
    }))
  })
})
