import {array, assert, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hostileReport} from '../testing/hostile.ts'
import {markedReport, type ReporterInput, written} from '../testing/marked-report.ts'
import {html} from './html.ts'

/** The page, and what its script reads. */
function write(...input: ReporterInput): {readonly page: string; readonly data: unknown} {
  const page = written(html, ...input)
  const json = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? ''
  return {page, data: JSON.parse(json)}
}

describe('html', () => {
  it('hands its script every finding, and where its article stands among all', () => {
    const {page, data} = write([markedReport('Fine.'), markedReport('One.\nIt is ⟦the\nthe⟧ end.')], {}, ['<gone>: None.'])
    expect(data).toEqual({
      checked: 2,
      articles: [{
        path: 'news.txt',
        place: 1,
        findings: [{
          rule: 'prose/no-repeated-word',
          severity: 'error',
          message: '`the` stands twice: remove one.',
          line: 2,
          column: 7,
          excerpt: ['It is ', 'the\nthe', ' end.'],
          advice: [],
        }],
      }],
      rules: {'prose/no-repeated-word': {summary: 'Disallow a word that stands twice.', why: 'Readers stumble.'}},
    })
    expect(page).toContain('<p class="outcome">1 error in 1 of 2 articles. <small>Checked for 2026-11-24 by Presscheck 1.2.3.</small></p>')
    expect(page).toContain('<li>&lt;gone&gt;: None.</li>')
  })

  it('is whole without articles', () => {
    expect(write([]).data).toEqual({checked: 0, articles: [], rules: {}})
  })

  it('asks for nothing from elsewhere', () => {
    const {page} = write([markedReport('⟦x⟧')])
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import|https?:/)
  })

  it('lets no text be markup, or hide from the reader', () => {
    const tags = (page: string) => page.match(/<[!/a-z]/gi)?.length
    const usual = tags(write([markedReport('⟦x⟧')]).page)
    assert(property(array(hostileReport, {minLength: 1, maxLength: 3}), (reports) => {
      const {page, data} = write(reports)
      expect(tags(page)).toBe(usual)
      expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u)
      expect(data).toMatchObject({checked: reports.length})
    }))
  })
})
