import {describe, expect, it} from 'vitest'
import {findingsIn} from './findings.ts'
import {folderWith, presscheck} from './presscheck.ts'

/** What slipped into each sample article, in the order of its text. An article that is not here has no defect. */
const defects: Readonly<Record<string, readonly (readonly [rule: string, words: string])[]>> = {
  'tests/articles/en/library-hours.txt': [
    ['residue/no-placeholder', '[Your Name]'],
    ['prose/valid-indefinite-article', 'an'],
    ['residue/no-placeholder', '[Insert quote here]'],
    ['boilerplate/no-newsletter-call', 'Sign up for our daily newsletter'],
  ],
  'tests/articles/en/market-hall.html': [
    ['encoding/no-leftover-entity', '&amp;amp;'],
    ['metadata/valid-byline', 'admin'],
    ['date/valid-weekday', 'Saturday, November 9, 2026'],
    ['residue/no-unrendered-template', '{{ gallery.caption }}'],
    ['spam/no-hidden-spam', '<a href="https://example.org/play">slot gacor hari ini</a>'],
  ],
  'tests/articles/en/night-ferry.md': [
    ['encoding/no-leftover-entity', '&amp;'],
    ['date/valid-weekday', 'Tuesday, November 30, 2026'],
    ['prose/no-repeated-word', 'the the'],
    ['prose/valid-indefinite-article', 'a'],
  ],
  'tests/articles/en/orchard-frost.md': [
    ['title/no-cut-end', 'the'],
    ['metadata/require-byline', 'author'],
    ['residue/no-assistant-phrase', 'Certainly! Here is the revised version of your article:'],
  ],
  'tests/articles/id/kunjungan-armada.txt': [
    ['boilerplate/no-orphan-byline-bar', '• December 5, 2025'],
    ['metadata/require-byline', '• December 5, 2025'],
    ['date/consistent-date-language', 'December 5, 2025'],
    ['translation/no-split-honorific', 'jenderal. Arya'],
    ['spam/no-isolated-spam', 'Data SGP'],
    ['format/require-final-newline', 'P'],
  ],
  'tests/articles/id/pasar-apung.md': [
    ['encoding/no-mojibake', 'Ã©'],
    ['date/valid-weekday', 'Rabu (20/10/2026)'],
    ['boilerplate/no-advertisement-line', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['prose/no-lost-hyphen', 'yang yang'],
    ['boilerplate/no-related-line', 'Baca juga: Lima kue basah yang hanya dijual di atas perahu'],
  ],
}

describe('the sample articles', async () => {
  const found = await findingsIn(['tests/articles'])

  it('are all there', () => {
    expect([...found.keys()]).toEqual(expect.arrayContaining(Object.keys(defects)))
    expect(found.size).toBeGreaterThan(Object.keys(defects).length)
  })

  it.each([...found.keys()])('%s has its defects found, and no other', (path) => {
    expect(found.get(path)?.map(({rule, words}) => [rule, words])).toEqual(defects[path] ?? [])
  })
})

describe('words that look like spam', () => {
  it.each([
    ['part of other words', 'The shader keeps user_data SGPRs live.\n'],
    ['the start of another word', 'The driver asks for data SGPerm before it starts.\n'],
    ['what an article is about', 'The lottery of Singapore\n\nReaders look up Data SGP every evening.\n\nThe draw is shown live.\n'],
  ])('are left alone where they are %s', async (_, input) => {
    const {out} = await presscheck(['-'], {input})
    expect(out).not.toContain('spam/')
  })

  it('are left alone as a heading of an article that is about them', async () => {
    const folder = folderWith({'a.md': '# How the lottery is drawn\n\nPeople look up Data SGP.\n\n## Data SGP\n\nIt is a table.\n'})
    const [findings = []] = (await findingsIn(['a.md'], folder)).values()
    expect(findings.filter(({rule}) => rule.startsWith('spam/'))).toEqual([])
  })
})
