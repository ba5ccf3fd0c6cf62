import type {SuppressedFinding} from '@presscheck/engine'
import type {Finding} from '@presscheck/linter'

/** What a linter said of an article. */
export interface CachedResult {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** Writes a result on one line. */
export function writeResult({findings, suppressed}: CachedResult): string {
  return JSON.stringify({findings, suppressed})
}

/** Reads a result; undefined where the text is none. */
export function readResult(text: string): CachedResult | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return undefined
    const {findings, suppressed} = value
    if (!areFindings(findings) || !areFindings(suppressed)) return undefined
    return {findings: findings.map((finding) => ({...finding, fix: finding.fix})), suppressed: suppressed.map(complete)}
  } catch {
    return undefined
  }
}

/** JSON leaves out keys without a value; a finding has them all. */
function complete(finding: Written): SuppressedFinding {
  return {...finding, fix: finding.fix, reason: finding.reason}
}

type Written = Omit<SuppressedFinding, 'fix' | 'reason'> & Partial<Pick<SuppressedFinding, 'fix' | 'reason'>>

function areFindings(value: unknown): value is readonly Written[] {
  return Array.isArray(value) && value.every(isFinding)
}

function isFinding(value: unknown): value is Written {
  return isRecord(value)
    && [value['ruleId'], value['messageId'], value['message']].every((part) => typeof part === 'string')
    && (value['severity'] === 'error' || value['severity'] === 'warning' || value['severity'] === 'info')
    && isRange(value['range'])
    && (value['fix'] === undefined || isEdit(value['fix']))
    && (value['reason'] === undefined || typeof value['reason'] === 'string')
    && areAll(value['suggestions'], (part) => isWorded(part) && isEdit(part['edit']))
    && areAll(value['related'], (part) => isWorded(part) && isRange(part['range']))
}

function areAll(value: unknown, isOne: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne)
}

function isWorded(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && typeof value['message'] === 'string'
}

function isEdit(value: unknown): boolean {
  return isRecord(value) && isRange(value['range']) && typeof value['text'] === 'string'
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => Number.isSafeInteger(part) && part >= 0)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
