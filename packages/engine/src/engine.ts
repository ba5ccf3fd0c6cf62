import type {Article} from '@presscheck/article'
import {
  type Day, type Finding, type HitFinder, hitFinder, type KeptFindings, type OtherArticles, type PhraseIndex,
  type PreparedRule, type RunInput, type Severity,
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
  /** What other articles add to `alone`, the findings of `run` without them: nothing else is looked for again. */
  compare(article: Article, now: Day, others: OtherArticles, alone: readonly Finding[]): readonly Finding[]
}

/** An engine for some rules and the phrases that they look for. */
export function createEngine(rules: readonly ActiveRule[], phrases: readonly PhraseIndex[]): Engine {
  const hits: HitFinder = hitFinder(...phrases)
  const comparing = rules.filter(({prepared}) => prepared.rule.unit === 'corpus')
  const findBy = (chosen: readonly ActiveRule[], input: Omit<RunInput, 'hits'>, known: readonly Finding[] = []) => {
    const findings = [...known]
    const whole = {...input, hits}
    for (const {prepared, severity} of chosen) {
      for (const finding of prepared.run(whole)) findings.push({...finding, severity})
    }
    return findings.sort(bySource)
  }
  return {
    run: (article, now, others, kept) => findBy(rules, {article, now, others, kept}),
    compare: (article, now, others, alone) => findBy(comparing, {article, now, others}, alone),
  }
}

function bySource(a: Finding, b: Finding): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
