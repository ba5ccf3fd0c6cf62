import type {Article, Range} from '@presscheck/article'
import type {Finding} from '@presscheck/rule-kit'
import {type Directive, type NamedRule, readDirectives} from './directives.ts'
import {selects} from './settings.ts'

/** How directives are held to account. */
export interface DirectivePolicy {
  /** Report directives that hide nothing. */
  readonly reportUnused: boolean
  /** Report directives that give no reason. */
  readonly requireReason: boolean
}

/** Which rules a directive can name: all there are, and those that are on. */
export interface KnownRules {
  readonly all: readonly string[]
  readonly active: ReadonlySet<string>
}

/** A finding that a directive hides, and why the writer hid it. */
export interface SuppressedFinding extends Finding {
  readonly reason: string | undefined
}

/** What is left to report, and what was hidden. */
export interface Suppression {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** A directive with the stretch of source that it covers. */
interface Cover {
  readonly directive: Directive
  readonly covered: Range
}

/**
 * Hides the findings that directives excuse, and adds findings for directives that are unused, unknown or without
 * a reason. A directive for a rule that is off is not called unused.
 */
export function suppress(
  article: Article,
  findings: readonly Finding[],
  known: KnownRules,
  policy: DirectivePolicy,
): Suppression {
  const directives = readDirectives(article)
  if (directives.length === 0) return {findings, suppressed: []}
  const covers = coversOf(article.source, directives)
  const used = new Set<Directive | NamedRule>()
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const cover = covers.findLast((candidate) => hides(candidate, finding))
    if (cover) {
      markUsed(cover.directive, finding, used)
      suppressed.push({...finding, reason: cover.directive.reason})
    } else kept.push(finding)
  }
  const complaints = directives.flatMap((directive) => complaintsAbout(directive, used, known, policy))
  return {findings: [...kept, ...complaints].sort((a, b) => a.range[0] - b.range[0]), suppressed}
}

/** What was found before directives hid some of it and complaints about them were added. */
export function unsuppressed({findings, suppressed}: Suppression): readonly Finding[] {
  const own = findings.filter(({ruleId}) => !ruleId.startsWith('directive/'))
  return [...own, ...suppressed.map(({reason, ...finding}) => finding)]
}

function coversOf(source: string, directives: readonly Directive[]): readonly Cover[] {
  const covers: Cover[] = []
  for (const [index, directive] of directives.entries()) {
    const [start, end] = directive.range
    switch (directive.scope) {
      case 'file':
        covers.push({directive, covered: [0, source.length]})
        break
      case 'line':
        covers.push({directive, covered: [lineStart(source, start), lineEnd(source, end)]})
        break
      case 'next-line': {
        const next = nextWords(source, lineEnd(source, end))
        covers.push({directive, covered: [next, lineEnd(source, next)]})
        break
      }
      case 'start': {
        const closing = directives.slice(index + 1).find((later) => closes(later, directive))
        covers.push({directive, covered: [end, closing?.range[0] ?? source.length]})
        break
      }
      case 'end':
    }
  }
  return covers
}

/** `presscheck-enable` without rules ends every stretch; with rules, those that name one of them or all. */
function closes(later: Directive, opening: Directive): boolean {
  if (later.scope !== 'end') return false
  if (later.rules.length === 0) return true
  return opening.rules.some(({selector}) => later.rules.some((rule) => rule.selector === selector))
}

function hides({directive: {rules}, covered}: Cover, {ruleId, range}: Finding): boolean {
  return range[0] >= covered[0] && range[0] <= covered[1]
    && (rules.length === 0 || rules.some(({selector}) => selects(selector, ruleId)))
}

function markUsed(directive: Directive, {ruleId}: Finding, used: Set<Directive | NamedRule>): void {
  used.add(directive)
  for (const rule of directive.rules) if (selects(rule.selector, ruleId)) used.add(rule)
}

function complaintsAbout(
  directive: Directive,
  used: ReadonlySet<Directive | NamedRule>,
  known: KnownRules,
  policy: DirectivePolicy,
): readonly Finding[] {
  const complaints: Finding[] = []
  const {rules, range, reason, scope} = directive
  for (const rule of rules) {
    const named = known.all.filter((id) => selects(rule.selector, id))
    if (named.length === 0) {
      complaints.push(complaint('unknown-rule', rule.range, `There is no rule \`${rule.selector}\`. Correct the name, or delete it.`))
    } else if (policy.reportUnused && scope !== 'end' && !used.has(rule) && named.some((id) => known.active.has(id))) {
      complaints.push(complaint('unused-directive', rule.range, `\`${rule.selector}\` finds nothing here. Delete it from the comment.`))
    }
  }
  if (policy.reportUnused && scope !== 'end' && rules.length === 0 && !used.has(directive)) {
    complaints.push(complaint('unused-directive', range, 'This comment hides nothing. Delete it.'))
  }
  if (policy.requireReason && scope !== 'end' && reason === undefined) {
    complaints.push(complaint('missing-reason', range, 'This comment gives no reason. Add ` -- ` and why the finding may stay.'))
  }
  return complaints
}

function complaint(name: string, range: Range, message: string): Finding {
  return {
    ruleId: `directive/${name}`,
    messageId: name,
    message,
    severity: 'warning',
    range,
    fix: undefined,
    suggestions: [],
    related: [],
  }
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

function lineEnd(source: string, offset: number): number {
  let at = offset
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}

/** The start of the next line that is not blank. */
function nextWords(source: string, offset: number): number {
  let at = offset
  while (at < source.length && source[at]?.trim() === '') at++
  return at
}
