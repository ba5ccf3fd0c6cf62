import {createLinter} from '@presscheck/linter'
import {today} from '../articles.ts'
import {percent, table} from '../tables.ts'
import type {Recall} from './plant-and-find.ts'
import type {Planter} from './planter.ts'

export interface PlanterResult {
  readonly planter: Planter
  readonly recall: Recall
}

const goals = {certain: 0.95, likely: 0.85, opinion: 0} as const

/** Of spam in words that no list holds, which nothing but its place and its language gives away. */
const goalOfUnknown = 0.6

export function recallReport(results: readonly PlanterResult[]): string {
  const rows = results.map(({planter, recall}) =>
    [nameOf(planter), recall.planted, percent(shareOf(recall)), `≥ ${percent(goalOf(planter))}`])
  return table(['defect', 'planted', 'found', 'goal'], rows)
}

export function missedGoals(results: readonly PlanterResult[]): readonly string[] {
  return results
    .filter(({planter, recall}) => shareOf(recall) < goalOf(planter))
    .map(({planter, recall}) => `${nameOf(planter)}: ${percent(shareOf(recall))} of at least ${percent(goalOf(planter))}`)
}

/** What was planted and could not be found counts; what could not be planted does not pass for found. */
export function shareOf({planted, found}: Recall): number {
  return planted === 0 ? 0 : found / planted
}

const confidences: ReadonlyMap<string, keyof typeof goals> = new Map(
  createLinter({now: today}).rules.map(({rule}) => [rule.id, rule.confidence]),
)

function goalOf({rules: [rule], name}: Planter): number {
  if (name === 'spam in words that no list holds') return goalOfUnknown
  return goals[confidences.get(rule) ?? 'certain']
}

function nameOf({rules, name}: Planter): string {
  return name ?? rules[0]
}
