import type {Article, Range} from '@presscheck/article'

/** Where a directive holds: the next line that is not blank, from here on, up to here, or everywhere. */
export type DirectiveScope = 'next-line' | 'line' | 'start' | 'end' | 'file'

/** A rule, or a group of them (`spam/*`), that a directive names. */
export interface NamedRule {
  readonly selector: string
  readonly range: Range
}

/** What a writer says to the linter inside the article. */
export interface Directive {
  readonly scope: DirectiveScope
  /** The whole comment, or the value in the front matter. */
  readonly range: Range
  /** Empty where it names none and so means all. */
  readonly rules: readonly NamedRule[]
  readonly reason: string | undefined
}

const scopes: Readonly<Record<string, DirectiveScope>> = {
  'presscheck-disable-next-line': 'next-line',
  'presscheck-disable-line': 'line',
  'presscheck-disable-file': 'file',
  'presscheck-disable': 'start',
  'presscheck-enable': 'end',
}

/**
 * The directives of an article, in the order of the source: comments such as
 * `<!-- presscheck-disable-next-line spam/*, date/valid-date -- quoted on purpose -->`, and `presscheck.disable` in the
 * front matter.
 */
export function readDirectives(article: Article): readonly Directive[] {
  const inComments = article.comments.flatMap((comment) => {
    const found = /presscheck-[a-z-]+/.exec(comment.text)
    const scope = found && comment.text.slice(0, found.index).trim() === '' ? scopes[found[0]] : undefined
    if (!found || !scope) return []
    const textStart = comment.range[0] + article.source.slice(...comment.range).indexOf(comment.text)
    const start = found.index + found[0].length
    return [readDirective(scope, comment.range, comment.text.slice(start), textStart + start)]
  })
  return [...inFrontMatter(article), ...inComments]
}

function readDirective(scope: DirectiveScope, range: Range, words: string, offset: number): Directive {
  const [list = '', ...reason] = words.split(/\s--(?:\s|$)/)
  const rules = [...list.matchAll(/[^\s,]+/g)].map(({0: selector, index}): NamedRule => ({
    selector,
    range: [offset + index, offset + index + selector.length],
  }))
  return {scope, range, rules, reason: reason.join(' -- ').trim() || undefined}
}

/** `presscheck: {disable: [rule, rule], reason: …}`: each named rule is a directive of its own. */
function inFrontMatter({metadata}: Article): readonly Directive[] {
  const own = metadata.filter(({path}) => path[0] === 'presscheck')
  const reason = own.find(({path}) => path[1] === 'reason')
  return own
    .filter(({path}) => path[1] === 'disable')
    .map(({range, value}) => ({
      scope: 'file',
      range,
      rules: [{selector: String(value), range}],
      reason: reason === undefined ? undefined : String(reason.value),
    }))
}
