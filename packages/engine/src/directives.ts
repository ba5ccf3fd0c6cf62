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

/** A comment of HTML and Markdown, or of MDX, that says something to the linter. */
const comment = /^(?<opening>(?:<!--|\{\/\*)\s*)(?<name>presscheck-[a-z-]+)(?<words>(?:\s[^]*)?)$/

/**
 * The directives of an article, in the order of the source: comments such as
 * `<!-- presscheck-disable-next-line spam/*, date/valid-date -- quoted on purpose -->`, and `presscheck.disable` in the
 * front matter.
 */
export function readDirectives(article: Article): readonly Directive[] {
  const inComments = article.comments.flatMap(({range}) => {
    const found = comment.exec(article.source.slice(...range).replace(/(?:-->|\*\/\})$/, ''))
    const {opening = '', name = '', words = ''} = found?.groups ?? {}
    const scope = scopes[name]
    return scope ? [readDirective(scope, range, words, range[0] + opening.length + name.length)] : []
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
