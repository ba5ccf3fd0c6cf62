import {besideOurs, type Language, withLanguages} from '@presscheck/languages'
import {type CheckedExample, checkExamples, hitFinder, indexPhrases, type PhraseFacts, type Rule} from '@presscheck/rule-kit'
import {phraseIndex} from './phrase-index.ts'

/** With what a rule is checked, besides all phrases and languages of ours. */
export interface RuleCheckSettings {
  /** Run in place of those of the rule. */
  readonly examples?: Rule['examples'] | undefined
  readonly phrases?: readonly PhraseFacts[] | undefined
  readonly languages?: readonly Language[] | undefined
}

/** Runs the examples of a rule as its test: one result each, with nothing in its `problems` where it holds. */
export function checkRule(
  rule: Rule, {examples = rule.examples, phrases = [], languages = []}: RuleCheckSettings = {},
): readonly CheckedExample[] {
  return withLanguages(besideOurs(languages), () => (
    checkExamples({...rule, examples}, hitFinder(phraseIndex(), indexPhrases(phrases)))
  ))
}
