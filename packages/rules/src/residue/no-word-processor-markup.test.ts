import {parseArticle} from '@presscheck/article'
import {fixUntilStable, hitFinder} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import noWordProcessorMarkup from './no-word-processor-markup.ts'

const rule = noWordProcessorMarkup.prepare()

function fix(text: string): string {
  return fixUntilStable(text, (source) => {
    const article = parseArticle(source, {format: 'markdown'})
    const findings = rule.run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})
    return findings.flatMap((finding) => finding.fix ?? [])
  })
}

describe('residue/no-word-processor-markup', () => {
  it.each([
    ['a class beside others', '<p id="a" class="MsoNormal" lang="en">A</p>', '<p id="a" lang="en">A</p>'],
    ['a style of its own alone', '<p style="mso-pagination:none;tab-stops:12pt">A</p>', '<p>A</p>'],
    ['a style among others', '<p style=\'color:red;mso-list:l0\'>A</p>', '<p style=\'color:red\'>A</p>'],
    ['empty paragraphs of Office', 'A<o:p>&nbsp;</o:p>', 'A&nbsp;'],
    ['several tags', '<p class=MsoNormal>A</p>\n\n<p class=MsoNormal>B</p>', '<p>A</p>\n\n<p>B</p>'],
  ])('cleans %s', (_, source, cleaned) => {
    expect(fix(source)).toBe(cleaned)
  })
})
