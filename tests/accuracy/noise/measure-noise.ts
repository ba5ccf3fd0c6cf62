import {createLinter} from '@presscheck/linter'
import {articlesOf, type Folder, folders, today} from '../articles.ts'

/** What `recommended` says of one folder. */
export interface FolderNoise {
  readonly folder: Folder
  readonly articles: number
  readonly words: number
  readonly findings: ReadonlyMap<string, number>
}

/** Lints every article with `recommended` and counts findings by rule. */
export function measureNoise(): readonly FolderNoise[] {
  const linter = createLinter({now: today})
  return folders.map((folder) => {
    const findings = new Map<string, number>()
    let [articles, words] = [0, 0]
    for (const {path, source} of articlesOf(folder)) {
      const {article, findings: found} = linter.lint(source, {path})
      articles++
      for (const block of article.body) words += block.words.length
      for (const {ruleId} of found) findings.set(ruleId, (findings.get(ruleId) ?? 0) + 1)
    }
    return {folder, articles, words, findings}
  })
}
