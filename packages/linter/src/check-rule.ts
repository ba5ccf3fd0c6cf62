import {type CheckedExample, checkExamples, hitFinder, indexPhrases, type PhraseFacts, type Rule} from '@presscheck/rule-kit'
import {phraseIndex} from './phrase-index.ts'

/**
 * Runs the examples of a rule, or others, in reach of every phrase of every language and of those given: one result
 * each, with nothing in its `problems` where it holds.
 */
export function checkRule(
  rule: Rule, examples: Rule['examples'] = rule.examples, phrases: readonly PhraseFacts[] = [],
): readonly CheckedExample[] {
  return checkExamples({...rule, examples}, hitFinder(phraseIndex(), indexPhrases(phrases)))
}
