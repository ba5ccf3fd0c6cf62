import {insertAt, type Planter, withMatch} from '../planter.ts'

/** Sentences with a number in the form of another language, by the language of the article. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: ['The old pier is ⟦1.482,75⟧ metres long.', 'They counted ⟦2.318.004,5⟧ tons of sand.'],
  id: ['Panjang dermaga itu ⟦1,482.75⟧ meter.'],
  de: ['Der alte Steg ist ⟦1,482.75⟧ Meter lang.', 'Das sind ⟦12,318,004.5⟧ Tonnen Sand.'],
  fr: ['La jetée mesure ⟦1,482.75⟧ mètres.'],
  it: ['Il molo è lungo ⟦1,482.75⟧ metri.'],
  pt: ['O cais tem ⟦1,482.75⟧ metros.'],
}

export const translationPlanters: readonly Planter[] = [
  {
    rules: ['translation/no-foreign-number'],
    languages: Object.keys(sentences),
    plant: (manuscript, random) => insertAt(manuscript, random.integer(manuscript.pieces.length), {
      kind: 'paragraph', text: random.pick(sentences[manuscript.language] ?? []),
    }),
  },
  {
    rules: ['translation/no-untranslated-run'],
    languages: ['id', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ru', 'nl', 'tr', 'vi', 'cs'],
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{L}{3}\.) (?=\p{Lu})/gu, () => ` ⟦${random.pick([
      'The harbour master said that the ferry will be late again because of the wind.',
      'They have asked the council for the money that was promised to them in the spring.',
      'Nobody knows what will happen to the old boats when the new pier is built.',
    ])}⟧ `),
  },
]
