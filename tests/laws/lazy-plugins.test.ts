import {readFileSync} from 'node:fs'
import {type Article, decodeSource, parseArticle} from '@presscheck/article'
import {hitFinder} from '@presscheck/rule-kit'
import {readWhole} from '@presscheck/rules/prose/testing'
import {describe, expect, it} from 'vitest'
import {corpusFiles, hasCorpus} from './corpus-files.ts'
import {daily} from './thoroughness.ts'

function articles(): readonly Article[] {
  const paths = [...corpusFiles('.md', daily(160, 4)), ...corpusFiles('source.html', daily(40, 2))]
  return paths.map((path) => parseArticle(decodeSource(readFileSync(path)).text, {path}))
}

describe.runIf(hasCorpus())('a rule made of a plugin of retext, on real articles', () => {
  it('says what the plugin says that reads every block', () => {
    const now = {year: 2026, month: 11, day: 24}
    for (const article of articles()) {
      for (const {rule, read} of readWhole) {
        // Neither the part of a page nor hiding is known to the plugin.
        const body = new Set(article.body)
        const seen = {...article, blocks: article.blocks.filter((block) => body.has(block))}
        const findings = rule.prepare().run({article: seen, now, hits: hitFinder()})
        const found = findings.map(({range}) => range)
        expect([article.path, rule.id, found]).toEqual([article.path, rule.id, read(article)])
      }
    }
  })
})
