import type {LanguageCode} from '@presscheck/languages'
import type {BlockKind, Hiding} from '../../model.ts'
import {hidingOf} from '../hidden.ts'
import {headingLevels, preformattedTags} from '../tags.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {isDataTable} from './tables.ts'

/** What an element hands down to the text inside it. */
export interface BlockContext {
  readonly kind: BlockKind
  readonly level: number
  readonly hidden: Hiding | undefined
  readonly language: LanguageCode | undefined
  readonly isPreformatted: boolean
  readonly isInDataTable: boolean
  readonly listDepth: number
  readonly quoteDepth: number
}

export const rootContext: BlockContext = {
  kind: 'paragraph', level: 0, hidden: undefined, language: undefined, isPreformatted: false,
  isInDataTable: false, listDepth: 0, quoteDepth: 0,
}

/** The context inside an element. The same object where the element changes nothing. */
export function contextWithin(element: HtmlElement, outer: BlockContext): BlockContext {
  const hidden = outer.hidden ?? hidingOf(element)
  const language = languageOf(element) ?? outer.language
  const kind = kindWithin(element, outer)
  if (kind === undefined && hidden === outer.hidden && language === outer.language) return outer
  return {...outer, ...kind, hidden, language}
}

/** A code that only the root declares is the language of the article, not of a block. */
function languageOf({tag, attributes}: HtmlElement): LanguageCode | undefined {
  if (tag === 'html' || tag === 'body') return undefined
  for (const {name, value, prefix} of attributes) {
    if ((name === 'lang' && (prefix === undefined || prefix === 'xml')) || name === 'xml:lang') {
      const code = value.trim().replaceAll('_', '-')
      if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(code)) return code
    }
  }
  return undefined
}

type Kind = Partial<Pick<
  BlockContext, 'kind' | 'level' | 'isPreformatted' | 'isInDataTable' | 'listDepth' | 'quoteDepth'
>>

function kindWithin(element: HtmlElement, outer: BlockContext): Kind | undefined {
  const {tag} = element
  const heading = headingLevels.get(tag)
  if (heading !== undefined) return {kind: 'heading', level: heading}
  if (preformattedTags.has(tag)) return {kind: 'code', level: 0, isPreformatted: true}
  switch (tag) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
    case 'dl':
      return {listDepth: outer.listDepth + 1, kind: 'item', level: outer.listDepth + 1}
    case 'blockquote':
      return {quoteDepth: outer.quoteDepth + 1, kind: 'quote', level: outer.quoteDepth + 1}
    case 'figure':
      return {kind: 'caption', level: 0}
    case 'figcaption':
    case 'caption':
      return {kind: 'caption', level: 0}
    case 'table':
      return {kind: 'paragraph', level: 0, isInDataTable: isDataTable(element)}
    case 'td':
    case 'th':
      return outer.isInDataTable ? {kind: 'cell', level: 0} : undefined
    default:
      return undefined
  }
}
