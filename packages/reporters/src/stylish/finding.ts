import type {Edit} from '@presscheck/linter'
import type {PlacedFinding} from '../report.ts'
import type {ReporterOptions} from '../reporter.ts'
import {codeFrame} from './code-frame.ts'
import {columns, fitStart} from './display.ts'
import type {Palette} from './paint.ts'
import {visible} from './visible.ts'
import {wrap} from './wrap.ts'

/** How the lines of one article are laid out. */
export interface Layout extends Pick<ReporterOptions, 'width' | 'ruleUrl'> {
  /** Columns of the longest line number. */
  readonly gutter: number
}

const indent = '  '

/** One finding: place, message and rule; the marked line; what can be done. */
export function findingLines(
  finding: PlacedFinding, source: string, layout: Layout, paint: Palette,
): readonly string[] {
  return [
    ...heading(finding, layout, paint),
    ...frame(finding, source, layout, paint),
    ...advice(finding, source, layout, paint),
  ]
}

function heading({start, severity, message, ruleId}: PlacedFinding, layout: Layout, paint: Palette): readonly string[] {
  const place = `${start.line}:${start.column}`
  const hanging = ' '.repeat(indent.length + place.length + 2)
  const room = layout.width - hanging.length
  const lines = wrap(`${severity}: ${visible(message)}`, room)
  const ruleFits = columns(lines.at(-1) ?? '') + 2 + ruleId.length <= room
  const rule = paint.faint(paint.link(ruleId, layout.ruleUrl?.(ruleId)))
  const text = strongQuotes(lines.join(`\n${hanging}`).replace(severity, paint[severity](severity)), paint)
  return [
    `${indent}${paint.faint(place)}  ${text}${ruleFits ? `  ${rule}` : ''}`,
    ...ruleFits ? [] : [hanging + rule],
  ]
}

/** Words of the article stand in backticks: they are what the eye looks for. */
function strongQuotes(message: string, paint: Palette): string {
  return message.replaceAll(/`[^`]+`/g, (quoted) => paint.strong(quoted))
}

function frame(finding: PlacedFinding, source: string, layout: Layout, paint: Palette): readonly string[] {
  const shown = codeFrame(source, finding, room(layout))
  if (!shown) return []
  const lines = shown.lines.map((line) => [
    bar(layout, paint, '│', String(line.number)) + line.text,
    ...line.length > 0
      ? [bar(layout, paint, '│') + ' '.repeat(line.indent) + paint[finding.severity]('^'.repeat(line.length))]
      : [],
  ])
  if (shown.skipped > 0) lines.splice(-1, 0, [bar(layout, paint, '⋮')])
  return lines.flat().map((line) => line.trimEnd())
}

function advice(finding: PlacedFinding, source: string, layout: Layout, paint: Palette): readonly string[] {
  const pieces = [
    ...finding.fix ? [{label: 'fix', text: describeFix(finding.fix, source, room(layout))}] : [],
    ...finding.suggestions.map(({message}) => ({label: 'suggestion', text: message})),
    ...finding.related.map(({message, path, start}) => (
      {label: `see ${path ?? `${start.line}:${start.column}`}`, text: message}
    )),
  ]
  return pieces.flatMap(({label, text}) => {
    const [first = '', ...rest] = wrap(`${label}: ${visible(text)}`, room(layout))
    return [
      bar(layout, paint, '└') + first.replace(label, paint.good(label)),
      ...rest.map((line) => bar(layout, paint, ' ') + line),
    ]
  })
}

/** Columns that are left for text beside the line numbers. */
function room({width, gutter}: Layout): number {
  return width - indent.length - gutter - 3
}

function bar({gutter}: Layout, paint: Palette, sign: string, number = ''): string {
  return paint.faint(`${number.padStart(indent.length + gutter)} ${sign} `)
}

/** Says in words what a fix changes. */
export function describeFix({range, text}: Edit, source: string, width: number): string {
  const half = Math.floor(width / 2) - 8
  const old = quoted(source.slice(...range), half)
  if (range[0] === range[1]) return `insert ${quoted(text, half)}`
  return text === '' ? `delete ${old}` : `${old} → ${quoted(text, half)}`
}

function quoted(text: string, width: number): string {
  const {text: shown, cut} = fitStart(text.replaceAll(/\r\n?|\n/g, '⏎'), width)
  return `\`${shown}${cut ? '…' : ''}\``
}
