import {percent, table} from '../tables.ts'
import type {FixedArticle} from './apply-fixes.ts'
import type {MisreadReport} from './misread.ts'

/** The fixes by rule, and what became of texts in a wrong encoding, in Markdown. */
export function fixesReport(fixed: readonly FixedArticle[], misread: MisreadReport): string {
  const rules = [...new Set(fixed.flatMap(({fixes}) => [...fixes.keys()]))].sort()
  const rows = rules.map((rule) => [
    rule,
    fixed.filter(({fixes}) => fixes.has(rule)).length,
    fixed.reduce((sum, {fixes}) => sum + (fixes.get(rule) ?? 0), 0),
  ])
  const breaches = breachesOf(fixed, misread).length
  return [
    `All safe fixes of the preset \`strict\`, applied to each of ${fixed.length} articles: ${breaches === 0
      ? 'none changes anything the second time, loses a word beside its edit, or makes what stands there read otherwise.'
      : `${breaches} breaches.`}`,
    table(['rule', 'articles', 'fixes'], rows),
    `Of ${misread.wrong} characters in ${misread.texts} paragraphs that were read in a wrong encoding,`
    + ` ${percent(misread.repaired / misread.wrong)} are put right again, and none is made worse.`,
  ].join('\n\n')
}

export function breachesOf(fixed: readonly FixedArticle[], misread: MisreadReport): readonly string[] {
  return [...fixed.flatMap(({breaches}) => breaches), ...misread.breaches]
}
