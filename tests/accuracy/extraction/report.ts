import type {SampleScore} from './score-sample.ts'
import type {TestPageScore} from './score-test-pages.ts'

/** What one extractor makes of all pages. */
export interface Scores {
  readonly name: string
  readonly sample: SampleScore
  readonly testPages: TestPageScore
}

interface Measure {
  readonly name: string
  readonly of: (scores: Scores) => number
  readonly atLeast?: number
  readonly atMost?: number
}

const sample: readonly Measure[] = [
  {name: 'title exactly right', of: ({sample}) => sample.title, atLeast: 0.88},
  {name: 'author right, of pages that name one', of: ({sample}) => sample.author, atLeast: 0.7},
  {name: 'no author, of pages that name none', of: ({sample}) => sample.nobody},
  {name: 'date right', of: ({sample}) => sample.dateRight, atLeast: 0.9},
  {name: 'date wrong', of: ({sample}) => sample.dateWrong, atMost: 0.03},
  {name: 'date right, unsure ones counted too', of: ({sample}) => sample.anyDateRight, atLeast: 0.9},
  {name: 'date wrong, unsure ones counted too', of: ({sample}) => sample.anyDateWrong},
  {name: 'text: precision', of: ({sample}) => sample.body.precision},
  {name: 'text: recall', of: ({sample}) => sample.body.recall},
  {name: 'text: F1', of: ({sample}) => sample.body.f1, atLeast: 0.94},
]

const testPages: readonly Measure[] = [
  {name: 'title, with or without the site', of: ({testPages}) => testPages.title, atLeast: 0.9},
  {name: 'byline, of those that name somebody', of: ({testPages}) => testPages.byline, atLeast: 0.9},
  {name: 'byline, of all expected', of: ({testPages}) => testPages.anyByline},
  {name: 'language', of: ({testPages}) => testPages.language},
  {name: 'day of publication', of: ({testPages}) => testPages.published},
  {name: 'words: precision', of: ({testPages}) => testPages.body.precision},
  {name: 'words: recall', of: ({testPages}) => testPages.body.recall},
  {name: 'words: F1', of: ({testPages}) => testPages.body.f1, atLeast: 0.92},
]

/** The tables of both sets of pages, in Markdown; the first extractor is ours. */
export function reportOf(all: readonly Scores[], pages: {readonly sample: number, readonly testPages: number}): string {
  return [
    `### The ${pages.sample} pages of trafilatura's sample`, '', tableOf(sample, all), '',
    `### The ${pages.testPages} pages of Readability's own tests`, '', tableOf(testPages, all),
  ].join('\n')
}

/** The goals that the extractor misses, each as a line. */
export function missedGoals(scores: Scores): readonly string[] {
  return [...sample, ...testPages].flatMap(({name, of, atLeast = 0, atMost = 1}) => {
    const value = of(scores)
    return value < atLeast || value > atMost ? [`${name}: ${value.toFixed(3)}, not ${goalOf({atLeast, atMost})}`] : []
  })
}

function tableOf(measures: readonly Measure[], all: readonly Scores[]): string {
  const rows = measures.map((measure) => [
    measure.name, ...all.map((scores) => measure.of(scores).toFixed(3)), goalOf(measure),
  ])
  const header = ['', ...all.map(({name}) => name), 'goal']
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function goalOf({atLeast = 0, atMost = 1}: Pick<Measure, 'atLeast' | 'atMost'>): string {
  return atLeast > 0 ? `≥ ${atLeast.toFixed(2)}` : atMost < 1 ? `≤ ${atMost.toFixed(2)}` : ''
}
