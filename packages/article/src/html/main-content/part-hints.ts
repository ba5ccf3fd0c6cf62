import type {Region} from '../../model.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {hintsOfNames, type PartHint} from './class-words.ts'

const byTag: ReadonlyMap<string, PartHint> = new Map<string, PartHint>([
  ['nav', 'navigation'], ['aside', 'aside'], ['dialog', 'aside'], ['menu', 'navigation'], ['search', 'navigation'],
  ['footer', 'footer'], ['form', 'aside'],
])

const byRole: ReadonlyMap<string, PartHint> = new Map<string, PartHint>([
  ['navigation', 'navigation'], ['menu', 'navigation'], ['menubar', 'navigation'], ['banner', 'header'],
  ['contentinfo', 'footer'], ['complementary', 'aside'], ['search', 'navigation'], ['dialog', 'aside'],
  ['alertdialog', 'aside'], ['tooltip', 'aside'],
])

/** Among what the names say, the part that is least the article goes first. */
const order: readonly PartHint[] = ['comments', 'navigation', 'aside', 'footer', 'header', 'caption', 'byline', 'content']

/** What an element says of itself by tag, role, classes, id and microdata; undefined where it says nothing. */
export function hintOf(element: HtmlElement, parent: HtmlElement | undefined): PartHint | undefined {
  const {tag} = element
  if (tag === 'html' || tag === 'body' || tag === '#document') return undefined
  const property = element.attribute('itemprop')
  if (property === 'articleBody' || property === 'reviewBody') return 'content'
  if (tag === 'footer' && parent?.tag === 'blockquote') return undefined
  const hint = byTag.get(tag) ?? byRole.get(element.attribute('role')?.toLowerCase() ?? '')
  if (hint) return hint
  const classes = element.attribute('class')
  const id = element.attribute('id')
  if (classes === undefined && id === undefined) return undefined
  const names = hintsOfNames(`${classes ?? ''} ${id ?? ''}`)
  return names.length === 0 ? undefined : order.find((candidate) => names.includes(candidate))
}

export function isRegion(hint: PartHint | undefined): hint is Exclude<Region, 'main'> {
  return hint !== undefined && hint !== 'content' && hint !== 'byline' && hint !== 'caption'
}
