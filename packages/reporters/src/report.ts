import type {Article, Edit, Finding, Position, Range, Severity} from '@presscheck/linter'

/** A range with its places for people: `end` is where the next character stands. */
export interface Placed {
  readonly range: Range
  readonly start: Position
  readonly end: Position
}

/** A finding that knows its lines and columns, and those of its edits. */
export interface PlacedFinding extends Omit<Finding, 'fix' | 'suggestions' | 'related'>, Placed {
  readonly fix: (Edit & Placed) | undefined
  readonly suggestions: readonly {readonly message: string; readonly edit: Edit & Placed}[]
  readonly related: readonly (Finding['related'][number] & Placed)[]
}

/** What was found in one article. */
export interface ArticleReport {
  /** Absolute, or `<stdin>`: for machines. */
  readonly path: string
  /** As people call it: relative to where they stand. */
  readonly name: string
  /** Without a byte order mark; ranges point here. Empty where nothing was found: nobody looks at it then. */
  readonly source: string
  readonly findings: readonly PlacedFinding[]
  /** How many findings were fixed before these were left. */
  readonly fixed: number
  /** Where it stands in the whole of a run that was split, from 0; left out in a whole run. */
  readonly position?: number
}

/** How many findings there are of each severity. */
export interface Tally extends Readonly<Record<Severity, number>> {
  readonly total: number
  /** Those that have a fix. */
  readonly fixable: number
}

/** What is needed of an article to say where its findings are. */
export type LocatedSource = Pick<Article, 'source' | 'position'>

/** Gives findings their lines and columns, and keeps of the article only what a reporter shows. */
export function reportArticle(
  {path, name, fixed = 0}: {path: string; name: string; fixed?: number},
  {article, findings}: {readonly article: LocatedSource; readonly findings: readonly Finding[]},
): ArticleReport {
  return {
    path,
    name,
    source: findings.length > 0 ? article.source : '',
    findings: findings.map((finding) => ({
      ...place(article, finding),
      fix: finding.fix && place(article, finding.fix),
      suggestions: finding.suggestions.map(({message, edit}) => ({message, edit: place(article, edit)})),
      related: finding.related.map((related) => place(article, related)),
    })),
    fixed,
  }
}

function place<Ranged extends {readonly range: Range}>(article: LocatedSource, ranged: Ranged): Ranged & Placed {
  const [start, end] = ranged.range
  return {...ranged, start: article.position(start), end: article.position(end)}
}

/** Counts findings by severity. */
export function tally(findings: readonly PlacedFinding[]): Tally {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    total: findings.length,
    fixable: findings.filter((finding) => finding.fix).length,
  }
}
