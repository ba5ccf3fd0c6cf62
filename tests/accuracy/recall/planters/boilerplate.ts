import type {Planter} from '../planter.ts'
import {insertAt, withParagraph} from '../planter.ts'
import {
  advertisements, assistants, cmsNotices, consents, credits, type LinesByLanguage, newsletters, paywalls, related,
  shareBars, syndications, translators,
} from '../phrases/boilerplate.ts'

/** Lines in the language of the article, at the start, at the end or between. */
function lines(rule: string, byLanguage: LinesByLanguage, more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    languages: Object.keys(byLanguage),
    plant: (manuscript, random) =>
      withParagraph(manuscript, random, `⟦${random.pick(byLanguage[manuscript.language] ?? [])}⟧`),
    ...more,
  }
}

export const boilerplatePlanters: readonly Planter[] = [
  lines('boilerplate/no-advertisement-line', advertisements),
  lines('boilerplate/no-related-line', related),
  lines('boilerplate/no-share-bar', shareBars),
  lines('boilerplate/no-newsletter-call', newsletters, {
    plant: (manuscript, random) => insertAt(manuscript, manuscript.pieces.length, {
      kind: 'paragraph', text: `⟦${random.pick(newsletters[manuscript.language] ?? [])}⟧`,
    }),
  }),
  lines('boilerplate/no-consent-text', consents),
  lines('boilerplate/no-cms-notice', cmsNotices, {isWithin: true}),
  lines('boilerplate/no-syndication-footer', syndications, {isWithin: true}),
  lines('boilerplate/no-orphan-credit', credits, {formats: ['text', 'markdown']}),
  lines('boilerplate/no-paywall-remains', paywalls, {isWithin: true}),
  lines('translation/no-translator-interface', translators, {isWithin: true}),
  lines('residue/no-assistant-phrase', assistants, {
    isWithin: true,
    plant: (manuscript, random) => insertAt(manuscript, random.pick([0, manuscript.pieces.length]), {
      kind: 'paragraph', text: `⟦${random.pick(assistants[manuscript.language] ?? [])}⟧`,
    }),
  }),
  {
    rules: ['boilerplate/no-orphan-byline-bar'],
    formats: ['text', 'markdown'],
    plant: (manuscript, random) => insertAt({...manuscript, metadata: {}}, 0, {
      kind: 'paragraph',
      text: `⟦${random.pick(['• March 4, 2025', '| 4 Maret 2025', '– 4. März 2025', 'March 4, 2025 •', '· 2025-03-04', '• 4 mars 2025'])}⟧`,
    }),
  },
]
