import type {Range} from '@presscheck/article'

/** How sure a rule is: at least 98 of 100 right, at least 90, or a matter of taste. */
export type Confidence = 'certain' | 'likely' | 'opinion'

export type Severity = 'error' | 'warning' | 'info'

/** Replaces `source.slice(...range)` by `text`. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A change that the writer may choose. */
export interface Suggestion {
  readonly message: string
  readonly edit: Edit
}

/** Another place that explains a finding: the other date, the other title, another article. */
export interface Related {
  readonly message: string
  /** Where in the article, or in the one of `path`: `[0, 0]` there, which means the whole of it. */
  readonly range: Range
  /** The path of another article, as its profile knows it; left out for a place in this one. */
  readonly path?: string
}

/** One thing that is wrong, where it stands, and what can be done. */
export interface Finding {
  readonly ruleId: string
  /** The key of the message in its rule. */
  readonly messageId: string
  /** Ready for a writer to read: what is wrong, then what to do. */
  readonly message: string
  readonly severity: Severity
  /** What the message talks about, to the character. */
  readonly range: Range
  /** Safe to apply without asking. */
  readonly fix: Edit | undefined
  readonly suggestions: readonly Suggestion[]
  readonly related: readonly Related[]
}

/** A finding before its severity is known. */
export type RawFinding = Omit<Finding, 'severity'>
