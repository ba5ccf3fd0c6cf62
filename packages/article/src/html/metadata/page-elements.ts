import {type AuthorElement, authorStrength} from '../frame/author-elements.ts'
import {forEachElement, type HtmlElement} from '../tree/html-tree.ts'

/** The elements of a page that say something of it as a whole, each kind in the order of the tree. */
export interface PageElements {
  readonly root: HtmlElement | undefined
  readonly body: HtmlElement | undefined
  readonly title: HtmlElement | undefined
  readonly canonicals: readonly HtmlElement[]
  readonly metas: readonly HtmlElement[]
  readonly jsonLd: readonly HtmlElement[]
  readonly times: readonly HtmlElement[]
  readonly authors: readonly AuthorElement[]
  readonly hasMicrodata: boolean
}

export function findPageElements(document: HtmlElement): PageElements {
  let root: HtmlElement | undefined
  let body: HtmlElement | undefined
  let title: HtmlElement | undefined
  let hasMicrodata = false
  const canonicals: HtmlElement[] = []
  const metas: HtmlElement[] = []
  const jsonLd: HtmlElement[] = []
  const times: HtmlElement[] = []
  const authors: AuthorElement[] = []
  forEachElement(document, (element) => {
    const strength = authorStrength(element)
    if (strength > 0) authors.push({element, strength})
    hasMicrodata ||= element.attribute('itemprop') !== undefined
    switch (element.tag) {
      case 'html':
        root ??= element
        break
      case 'body':
        body ??= element
        break
      case 'meta':
        metas.push(element)
        break
      case 'time':
        times.push(element)
        break
      case 'title':
        if (element.parent?.tag !== 'svg') title ??= element
        break
      case 'link':
        if (hasToken(element.attribute('rel'), 'canonical')) canonicals.push(element)
        break
      case 'script':
        if (element.attribute('type')?.trim().toLowerCase() === 'application/ld+json') jsonLd.push(element)
        break
    }
  })
  return {root, body, title, canonicals, metas, jsonLd, times, authors, hasMicrodata}
}

/** True where a list of tokens, as in `rel` and `class`, holds one; without case. */
export function hasToken(list: string | undefined, token: string): boolean {
  return list !== undefined && list.toLowerCase().split(/\s+/).includes(token)
}
