import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {requirement} from '../requirements.ts'
import {findingsIn} from './findings.ts'
import {folderWith, repository} from './presscheck.ts'

const article = '../shared/seed/article.txt'
const file = join(repository, article)
const hasSeed = requirement('seed', existsSync(file), `put the article that started the project into ${article}`)

/** What must be found in it, and the words that each finding talks about. */
const defects = [
  ['boilerplate/no-orphan-byline-bar', '• December 7, 2025'],
  ['metadata/require-byline', '• December 7, 2025'],
  ['date/consistent-date-language', 'December 7, 2025'],
  ['translation/no-split-honorific', 'jenderal. Li'],
  ['spam/no-isolated-spam', 'Data SGP'],
]

describe.runIf(hasSeed)('the article that started the project', () => {
  const text = hasSeed ? readFileSync(file, 'utf8') : ''

  it('has its defects found, to the character, and no other', async () => {
    const [findings = []] = (await findingsIn([article])).values()
    expect(findings.map(({rule, words}) => [rule, words])).toEqual([...defects, ['format/require-final-newline', 'P']])
    const spam = findings.find(({rule}) => rule === 'spam/no-isolated-spam')
    expect(spam?.suggested).toEqual([text.slice(0, text.lastIndexOf('.') + 1)])
  })

  it('has the same found for the same words when it is Markdown with front matter', async () => {
    const folder = folderWith({'article.md': `---\nlanguage: id\n---\n\n${text}`})
    const [findings = []] = (await findingsIn(['article.md'], folder)).values()
    expect(findings.map(({rule, words}) => [rule, words])).toEqual(expect.arrayContaining(defects))
  })
})
