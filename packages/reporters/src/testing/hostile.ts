import {parseArticle} from '@presscheck/article'
import {type Arbitrary, constantFrom, integer, record, string} from 'fast-check'
import {type ArticleReport, reportArticle} from '../report.ts'
import {findingAt} from './marked-report.ts'

/** Signs that mean something to a terminal, to XML, HTML, Markdown, a workflow command or a person's eye. */
const signs = [
  '\u001b[31m', '\u001b]8;;x\u0007', '\u0000', '\u0008', '\r\n', '\u2028', '\u202e', '\u2066', '\ufffe', '\ud800', '<', '>', '&', '"',
  '\'', '`', '|', ']]>', '</script>', '<!--', '-->', '::error::', '%0A', '[a](b)', '{0}', '\\', '=', 'é', '港', '😀', ' ', 'a', '\n',
]

/** Texts made to break out of whatever they are put into. */
const hostileText: Arbitrary<string> = string({unit: constantFrom(...signs), maxLength: 12})

/** Reports of one article with one finding, in which everything that an author can choose is hostile. */
export const hostileReport: Arbitrary<ArticleReport> = record({
  source: hostileText.filter((text) => text !== ''),
  name: hostileText,
  message: hostileText,
  severity: constantFrom('error', 'warning', 'info'),
  from: integer({min: 0, max: 100}),
  to: integer({min: 0, max: 100}),
}).map(({source, name, message, severity, from, to}) => {
  const article = parseArticle(source)
  const [start = 0, end = 0] = [from, to].map((n) => n % (article.source.length + 1)).toSorted((a, b) => a - b)
  const range = [start, end] as const
  const edit = {range, text: message}
  const details = {severity, message: `Wrong: ${message}`, fix: edit, suggestions: [{message, edit}], related: [{message, range}]}
  return reportArticle({path: `/site/${name}.md`, name: `${name}.md`}, {article, findings: [findingAt(range, details)]})
})
