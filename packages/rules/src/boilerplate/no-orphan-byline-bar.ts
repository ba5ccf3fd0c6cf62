import type {Block} from '@presscheck/article'
import {languages} from '@presscheck/languages'
import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A byline bar stands above or right below the title. */
const deepest = 2

export default defineRule({
  id: 'boilerplate/no-orphan-byline-bar',
  summary: 'Disallow a byline bar that lost its author.',
  why: 'A bar such as `• December 7, 2025` was `Author • December 7, 2025` on the page it was copied from; alone it reads as a fault.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    orphan: 'The byline bar `{bar}` has lost its author. Name the author, or write the date without the `{sign}`.',
    unbar: 'Write the date without the `{sign}`',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      {format: 'text', text: 'Nadia Rahman • December 7, 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
      {format: 'text', text: 'December 7, 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
      {format: 'text', text: ': December 7, 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.', note: 'No label.'},
      {text: '- December 7, 2025\n- December 9, 2025', note: 'A list of dates.'},
    ],
    invalid: [
      {
        format: 'text',
        text: '⟦• December 7, 2025⟧\n\nThe bridge reopens\n\nTraffic will be slow until May.',
        suggested: [
          'December 7, 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.',
          'The bridge reopens\n\nTraffic will be slow until May.',
        ],
      },
      {
        format: 'text', language: 'es',
        text: 'El puente se abre\n\n⟦Por | 7 de diciembre de 2025⟧\n\nEl tráfico será lento hasta mayo.',
        note: 'The label is there, the name is gone.',
        suggested: [
          'El puente se abre\n\n7 de diciembre de 2025\n\nEl tráfico será lento hasta mayo.',
          'El puente se abre\n\nEl tráfico será lento hasta mayo.',
        ],
      },
      {text: '# The bridge reopens\n\n⟦| 7 Desember 2025⟧\n\nTraffic will be slow until May.', language: 'id', suggested: [
        '# The bridge reopens\n\n7 Desember 2025\n\nTraffic will be slow until May.',
        '# The bridge reopens\n\nTraffic will be slow until May.',
      ]},
    ],
  },
  check({article, report}) {
    for (const block of article.body) {
      if (block.place.fromStart > deepest) return
      const bar = readBar(block)
      if (!bar) continue
      report({
        at: block.range,
        message: 'orphan',
        data: {bar: block.text.trim(), sign: bar.sign},
        suggestions: [
          {message: 'unbar', data: {sign: bar.sign}, edit: {range: block.range, text: bar.date}},
          {message: 'delete', edit: deleteBlock(article, block)},
        ],
      })
    }
  },
})

const sign = /^([•·|●∙–—:：,／/＝=])?$/u

/** The parts of a block that is one date with a bar before or behind it and nothing else. */
function readBar({kind, prose, dates}: Block): {readonly sign: string; readonly date: string} | undefined {
  const [mention, another] = dates
  if (!mention || another || kind === 'item' || kind === 'cell') return undefined
  const before = sign.exec(blankless(withoutLabel(prose.slice(0, mention.start))))
  const behind = sign.exec(blankless(prose.slice(mention.end)))
  if (!before || !behind || (/[:：,／/＝=]/u.test(behind[0] + before[0]) && !isLabelled(prose, mention.start))) return undefined
  const found = before[1] ?? behind[1]
  return found === undefined ? undefined : {sign: found, date: prose.slice(mention.start, mention.end)}
}

/** Whether `By` or the like waits before a date for a name. */
function isLabelled(prose: string, end: number): boolean {
  return /\p{L}/u.test(prose.slice(0, end))
}

/** What stands before a date, without the `By` that waits for a name. */
function withoutLabel(text: string): string {
  const words = text.trim().toLowerCase()
  const bar = words.slice(-1)
  const label = words.slice(0, -1).trimEnd().replace(/[:：,]$/, '').trimEnd()
  return labels().has(label) ? bar : text
}

let known: ReadonlySet<string> | undefined

/** What stands before the name of an author, in every language. */
function labels(): ReadonlySet<string> {
  return (known ??= new Set(languages.flatMap(({lexicons}) => lexicons.bylineWords ?? [])))
}

function blankless(text: string): string {
  return text.replaceAll(/[\s\uFFFC]/g, '')
}
