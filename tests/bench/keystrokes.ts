import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {createLinter} from '@presscheck/linter'
import type {Corpora} from './corpora.ts'
import {median, spread} from './measure.ts'

/** What a keystroke in an open article may cost, as a share of its full lint. */
interface Keystroke {
  readonly what: string
  readonly path: string
  readonly text: string
  readonly atMost: number
  readonly stretch: number
  /** A clock says more of many short ones. */
  readonly strokes: number
}

/** A share as a row of the table of yardsticks. */
export interface JudgedKeystroke {
  readonly what: string
  readonly ratio: number
  readonly atMost: number
  readonly cells: readonly (string | number)[]
}

const megabyte = 1_000_000
const longArticle = 5000

/** Measures typing in the middle of articles, in processor time, with every rule of `recommended`. */
export function measureKeystrokes(
  corpora: Corpora, taken: (what: string) => boolean,
): readonly JudgedKeystroke[] {
  const large = readFileSync(corpora.large, 'utf8')
  const markdown = joined(corpora.markdown)
  const long = (text: string): string => text.split(/(?<=\s)/, longArticle).join('')
  const rows: readonly Keystroke[] = [
    {what: 'keystroke, Markdown of 1 MB', path: 'a.md', text: markdown, atMost: 0.05, stretch: 0.02, strokes: 40},
    {what: 'keystroke, text of 1 MB', path: 'a.txt', text: large, atMost: 0.05, stretch: 0.02, strokes: 40},
    {what: 'keystroke, Markdown of 5,000 words', path: 'a.md', text: long(markdown), atMost: 0.2, stretch: 0.1, strokes: 300},
    {what: 'keystroke, text of 5,000 words', path: 'a.txt', text: long(large), atMost: 0.2, stretch: 0.1, strokes: 300},
  ]
  return rows.filter(({what}) => taken(what)).map(judge)
}

/** As many articles as have a megabyte, with the front matter of the first alone. */
function joined(folder: string): string {
  let text = ''
  for (const name of readdirSync(folder).toSorted()) {
    const article = readFileSync(join(folder, name), 'utf8')
    text += text === '' ? article : `\n\n${article.replace(/^---\n[^]*?\n---\n/, '')}`
    if (text.length > megabyte) break
  }
  return text.slice(0, megabyte)
}

function judge({what, path, text, atMost, stretch, strokes}: Keystroke): JudgedKeystroke {
  const linter = createLinter({now: {year: 2026, month: 11, day: 24}})
  const session = linter.open({path})
  session.update(text)
  const at = text.indexOf(' ', text.length / 2)
  const warm = 5
  let typed = ''
  const stroke = (): number => {
    typed += 'abcdefgh'.charAt(typed.length % 8)
    const source = text.slice(0, at) + typed + text.slice(at)
    return cost(() => session.update(source))
  }
  const lint = (): number => cost(() => linter.lint(text, {path}))
  for (let turn = 0; turn < warm; turn++) {
    stroke()
    lint()
  }
  const fulls = Array.from({length: Math.ceil(strokes / 4)}, lint)
  const keystrokes = Array.from({length: strokes}, stroke)
  const [full, key] = [median(fulls), median(keystrokes)]
  const spreading = `± ${(spread(keystrokes) * 100).toFixed(0)}%`
  const ratio = key / full
  const costs = `${key.toFixed(1)} ms CPU of ${full.toFixed(0)} ms`
  const cells = [what, 'its full lint', ratio.toFixed(2), spreading, atMost, stretch, costs]
  console.log(cells.join(' | '))
  return {what, ratio, atMost, cells}
}

/** Milliseconds of the processor. */
function cost(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
