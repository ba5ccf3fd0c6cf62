import {table} from '../tables.ts'
import type {Count, LanguageScore, LanguageScores} from './score.ts'

const columns = ['articles', 'paragraphs', 'titles'] as const

/** A row a language, then all of them and their goals, in Markdown. */
export function languageReport({all, byLanguage}: LanguageScores): string {
  const rows = Array.from(byLanguage).sort(([a], [b]) => a < b ? -1 : 1)
  return [
    table(['language', ...columns], [
      ...rows.map(([code, score]) => [code, ...countsOf(score)]),
      ['all', ...countsOf(all)],
    ]),
    '',
    table(['of all', ...columns, 'goal'], [
      ['right', ...columns.map((column) => all[column].accuracy.toFixed(3)), 'articles ≥ 0.995, paragraphs ≥ 0.97'],
      ['unknown', ...columns.map((column) => all[column].shareUnknown.toFixed(3)), 'paragraphs ≤ 0.05'],
    ]),
  ].join('\n')
}

function countsOf(score: LanguageScore): readonly string[] {
  return columns.map((column) => countOf(score[column]))
}

function countOf({right, wrong, unknown}: Count): string {
  return `${right} / ${wrong} / ${unknown}`
}

/** The goals that are missed, each as a line. */
export function missedLanguageGoals({all: {articles, paragraphs}}: LanguageScores): readonly string[] {
  return [
    ...articles.accuracy < 0.995 ? [`articles right: ${articles.accuracy.toFixed(4)}, not ≥ 0.995`] : [],
    ...paragraphs.accuracy < 0.97 ? [`paragraphs right: ${paragraphs.accuracy.toFixed(4)}, not ≥ 0.97`] : [],
    ...paragraphs.shareUnknown > 0.05 ? [`paragraphs unknown: ${paragraphs.shareUnknown.toFixed(4)}, not ≤ 0.05`] : [],
  ]
}
