import type {Difference} from './difference.ts'
import type {Article} from './model.ts'

/** What became of an article by an edit. */
export interface Change {
  readonly previous: Article
  /** In UTF-16 units of the two sources. */
  readonly source: Difference
  /** In indexes of the two lists of blocks. The others say and are the same, and stand where the edit moved them. */
  readonly blocks: Difference
}

interface Remembered extends Omit<Change, 'previous'> {
  /** Weak, for each version would keep all versions before it. */
  readonly previous: WeakRef<Article>
}

const changes = new WeakMap<Article, Remembered>()

/** What an article that `reparse` made differs in from the version before it, as long as somebody holds that one. */
export function changeOf(article: Article): Change | undefined {
  const remembered = changes.get(article)
  const previous = remembered?.previous.deref()
  return remembered && previous && {...remembered, previous}
}

export function rememberChange(article: Article, {previous, ...differences}: Change): void {
  changes.set(article, {...differences, previous: new WeakRef(previous)})
}
