import type {Article} from '@presscheck/article'
import {
  type Day, type Finding, type HitFinder, hitFinder, type KeptFindings, type OtherArticles, type PhraseIndex,
  type PreparedRule, type Severity,
} from '@presscheck/rule-kit'

/** A rule that is on, with its options checked. */
export interface ActiveRule {
  readonly prepared: PreparedRule
  readonly severity: Severity
}

/** Runs rules over articles. Pure: the same article, rules and day give the same findings. */
export interface Engine {
  /**
   * Findings in the order of the source; those that other articles tell of only where some are known. With `kept`,
   * blocks that say the same as in the version before are not looked at again.
   */
  run(article: Article, now: Day, others?: OtherArticles, kept?: KeptFindings): readonly Finding[]
}

/** An engine for some rules and the phrases that they look for. */
export function createEngine(rules: readonly ActiveRule[], phrases: readonly PhraseIndex[]): Engine {
  const hits: HitFinder = hitFinder(...phrases)
  return {
    run(article, now, others, kept) {
      const findings: Finding[] = []
      for (const {prepared, severity} of rules) {
        for (const finding of prepared.run({article, now, hits, others, kept})) findings.push({...finding, severity})
      }
      return findings.sort(bySource)
    },
  }
}

function bySource(a: Finding, b: Finding): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
