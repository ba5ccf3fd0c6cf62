import type {ManuscriptFormat} from '../manuscript.ts'
import {insertAt, type Planter, withParagraph} from '../planter.ts'
import {
  advertisements, assistantClosings, assistantPrefaces, cmsNotices, consents, credits, type LinesByLanguage,
  newsletters, paywalls, related, shareBars, syndications, translators,
} from '../phrases/boilerplate.ts'

/** The places that a line can have in its article. */
type Place = 'start' | 'end' | 'anywhere'

/** Lines in the language of the article, where pages have them. */
function lines(rule: string, byLanguage: LinesByLanguage, place: Place = 'anywhere', more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    languages: Object.keys(byLanguage),
    plant: (manuscript, random, format) => {
      const text = marked(random.pick(byLanguage[manuscript.language] ?? []), format)
      if (place === 'anywhere') return withParagraph(manuscript, random, text)
      return insertAt(manuscript, place === 'start' ? 0 : manuscript.pieces.length, {kind: 'paragraph', text})
    },
    ...more,
  }
}

/** Markdown takes a dash in front for the mark of a list item, which is no part of the block. */
function marked(line: string, format: ManuscriptFormat): string {
  return format !== 'html' && line.startsWith('- ') ? `- ⟦${line.slice(2)}⟧` : `⟦${line}⟧`
}

export const boilerplatePlanters: readonly Planter[] = [
  lines('boilerplate/no-advertisement-line', advertisements),
  lines('boilerplate/no-related-line', related),
  lines('boilerplate/no-share-bar', shareBars),
  lines('boilerplate/no-newsletter-call', newsletters, 'end'),
  lines('boilerplate/no-consent-text', consents),
  lines('boilerplate/no-cms-notice', cmsNotices, 'anywhere', {isWithin: true}),
  lines('boilerplate/no-syndication-footer', syndications, 'end', {isWithin: true}),
  lines('boilerplate/no-orphan-credit', credits, 'anywhere', {formats: ['text', 'markdown']}),
  lines('boilerplate/no-paywall-remains', paywalls, 'anywhere', {isWithin: true}),
  lines('translation/no-translator-interface', translators, 'anywhere', {isWithin: true}),
  lines('residue/no-assistant-phrase', assistantPrefaces, 'start', {isWithin: true}),
  lines('residue/no-assistant-phrase', assistantClosings, 'end', {name: 'residue/no-assistant-phrase, offers', isWithin: true}),
  {
    rules: ['boilerplate/no-orphan-byline-bar'],
    formats: ['text', 'markdown'],
    plant: (manuscript, random) => insertAt({...manuscript, metadata: {}}, 0, {
      kind: 'paragraph',
      text: `⟦${random.pick(['• March 4, 2025', '| 4 Maret 2025', '– 4. März 2025', 'March 4, 2025 •', '· 2025-03-04', '• 4 mars 2025'])}⟧`,
    }),
  },
]
