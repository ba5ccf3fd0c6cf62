import type {HtmlSection} from '../blocks/html-block.ts'
import type {PartHint} from './class-words.ts'
import type {PrefixSums} from './prefix-sums.ts'

/** An inner element with this share of the best text is the article without what stands around it. */
const innerShare = 0.85

/** What an element that calls itself the article gains over one that does not. */
const bonus = 1.1

/** These hold one text, never an article. */
const isOneText: ReadonlySet<string> = new Set([
  'p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'figcaption', 'dd', 'dt', 'pre', 'ul', 'ol', 'dl',
])

/** The element that holds the article: the smallest with nearly all of the text that reads as one. */
export function findMainSection(
  sections: readonly HtmlSection[], weights: PrefixSums, hints: readonly (PartHint | undefined)[],
): HtmlSection | undefined {
  const weightOf = ({first, last}: HtmlSection) => weights.between(first, last)
  let best: HtmlSection | undefined
  let bestWeight = 0
  sections.forEach((section, i) => {
    const isArticle = hints[i] === 'content' || section.element.tag === 'article'
    const weight = weightOf(section) * (isArticle ? bonus : 1)
    if (weight > 0 && weight >= bestWeight && !isOneText.has(section.element.tag)) {
      best = section
      bestWeight = weight
    }
  })
  if (!best) return undefined
  const enough = weightOf(best) * innerShare
  const outer = best
  let inner = best
  for (const section of sections) {
    const isInside = section.first >= outer.first && section.last <= outer.last
    const isSmaller = section.last - section.first <= inner.last - inner.first
    if (isInside && isSmaller && !isOneText.has(section.element.tag) && weightOf(section) >= enough) inner = section
  }
  return inner
}
