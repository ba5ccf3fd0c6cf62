import {LineIndex} from '@presscheck/article'
import type {Severity} from '@presscheck/linter'
import * as v from 'valibot'
import type {ArticleReport, Placed, PlacedFinding} from './report.ts'

const range = v.tuple([v.number(), v.number()])
const edit = v.object({range, text: v.string()})
const place = {range, line: v.number(), column: v.number(), endLine: v.number(), endColumn: v.number()}

interface JsonPlace {
  readonly range: readonly [number, number]
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

const message = v.object({
  ...place,
  ruleId: v.string(),
  severity: v.picklist([0, 1, 2]),
  message: v.string(),
  messageId: v.string(),
  fix: v.optional(edit),
  suggestions: v.optional(v.array(v.object({desc: v.string(), fix: edit})), []),
  related: v.optional(v.array(v.object({...place, message: v.string(), filePath: v.optional(v.string())})), []),
})

const result = v.object({
  schemaVersion: v.literal(1),
  filePath: v.string(),
  position: v.optional(v.number()),
  source: v.optional(v.string()),
  messages: v.array(message),
})

/** How a report gets what its text alone does not say. */
export interface JsonReading {
  /** What people call an article. */
  nameOf(path: string): string
  /** The text of an article whose result does not hold it. */
  sourceOf(path: string): string
}

/** Reads what `json` or `jsonl` wrote; undefined where it is neither, or of another version. */
export function readJsonReport(text: string, reading: JsonReading): readonly ArticleReport[] | undefined {
  const parsed = v.safeParse(v.array(result), valuesOf(text))
  return parsed.success ? parsed.output.map((one) => toReport(one, reading)) : undefined
}

function valuesOf(text: string): unknown {
  const lines = text.startsWith('[') ? [] : text.split('\n').filter((line) => line !== '')
  try {
    return text.startsWith('[') ? JSON.parse(text) : lines.map((line): unknown => JSON.parse(line))
  } catch {
    return undefined
  }
}

function toReport(read: v.InferOutput<typeof result>, reading: JsonReading): ArticleReport {
  const {filePath: path, position, source, messages} = read
  const text = messages.length === 0 ? '' : source ?? reading.sourceOf(path)
  const lines = new LineIndex(text)
  const placed = <Ranged extends {readonly range: readonly [number, number]}>(ranged: Ranged) => (
    {...ranged, start: lines.position(ranged.range[0]), end: lines.position(ranged.range[1])}
  )
  return {
    path,
    name: reading.nameOf(path),
    source: text,
    findings: messages.map((one): PlacedFinding => ({
      ruleId: one.ruleId,
      messageId: one.messageId,
      message: one.message,
      severity: severities[one.severity],
      ...placeOf(one),
      fix: one.fix && placed(one.fix),
      suggestions: one.suggestions.map(({desc, fix}) => ({message: desc, edit: placed(fix)})),
      related: one.related.map((other) => (
        {message: other.message, ...(other.filePath !== undefined && {path: other.filePath}), ...placeOf(other)}
      )),
    })),
    fixed: 0,
    ...(position !== undefined && {position}),
  }
}

const severities: readonly [Severity, Severity, Severity] = ['info', 'warning', 'error']

function placeOf({range: at, line, column, endLine, endColumn}: JsonPlace): Placed {
  return {range: at, start: {line, column}, end: {line: endLine, column: endColumn}}
}
