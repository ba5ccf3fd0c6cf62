import type {LanguageCode} from '@presscheck/languages'
import type {Reading} from '../../draft.ts'
import type {BlockKind, Located} from '../../model.ts'
import type {Range} from '../../range.ts'
import {locatedContent} from '../blocks/located-content.ts'
import {blockAt, nearness, type PlacedPage} from '../main-content/placed-page.ts'
import type {AuthorElement} from './author-elements.ts'
import {authorOfByline, authorOfElement, authorOfLine} from './author-names.ts'

interface NamedAuthor {
  readonly content: Located
  readonly range: Range
  readonly block: number
  readonly score: number
  readonly key: string
}

/** Names found with less are those of others. */
const leastScore = 5

/** A page that seems to name more lists other articles. */
const mostAuthors = 200

/** What a line that begins with `By` or the like counts, beside classes and relations. */
const scoreOfLead = 3

/** Longer elements are no names. */
const longestElement = 2000

/**
 * The authors that a page names for its readers: those of the surest element or line near the title or the end of the
 * text, and what stands beside it and is as sure.
 */
export function readBylines(
  source: string, elements: readonly AuthorElement[], page: PlacedPage, language: LanguageCode,
): readonly Reading[] {
  const found = [...fromElements(source, elements, page, language), ...fromLines(page, language)]
    .filter(({score}) => score >= leastScore)
    .slice(0, mostAuthors)
  const bestScore = found.reduce((best, {score}) => Math.max(best, score), 0)
  const surest = found.filter(({score}) => score === bestScore)
  const [first] = surest
  const names = new Map<string, NamedAuthor>()
  for (const author of surest) {
    if (author.block !== first?.block || surest.some((other) => isWithin(other, author))) continue
    names.set(author.content.text.toLowerCase(), author)
  }
  return Array.from(names.values(), ({content, key}) => ({field: 'authors', content, origin: 'byline', key}))
}

function isWithin({range: inner}: NamedAuthor, {range: outer}: NamedAuthor): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0]
}

function fromElements(
  source: string, elements: readonly AuthorElement[], page: PlacedPage, language: LanguageCode,
): readonly NamedAuthor[] {
  return elements.flatMap(({element, strength}) => {
    if (element.contentEnd - element.contentStart > longestElement) return []
    const block = blockAt(page.blocks, element.contentStart)
    const near = nearness(page, block)
    const region = page.places[block]?.region
    if (region === 'comments' || near === 0) return []
    const whole = locatedContent(source, element)
    const content = whole && authorOfElement(whole, language)
    if (!content) return []
    const score = strength + near - (region === 'aside' || region === 'navigation' ? 1 : 0)
    return [{content, range: content.locate(), block, score, key: strength === 5 ? 'author' : 'byline'}]
  })
}

/** Headings, captions and code have `by` for other reasons. */
const lineKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'quote', 'cell'])

/** Lines like `By Jane Doe`, where no element says so. */
function fromLines(page: PlacedPage, language: LanguageCode): readonly NamedAuthor[] {
  return page.blocks.flatMap((block, i) => {
    const near = nearness(page, i)
    if (near < 2 || block.hidden || page.places[i]?.region === 'comments' || !lineKinds.has(block.kind)) return []
    const find = page.places[i]?.kind === 'byline' ? authorOfByline : authorOfLine
    const content = find(block.content, language)
    return content ? [{content, range: content.locate(), block: i, score: scoreOfLead + near, key: 'byline'}] : []
  })
}
