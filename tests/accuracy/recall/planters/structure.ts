import type {Planter} from '../planter.ts'
import {insertAt, withChanged, withMatch} from '../planter.ts'

const spaced = ['en', 'id', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'tr', 'cs']

const lastWords: Readonly<Record<string, readonly string[]>> = {
  en: ['and', 'the', 'of', 'with'], id: ['dan', 'yang', 'untuk', 'dengan'], de: ['und', 'der', 'mit'], fr: ['et', 'le', 'de'], es: ['y', 'el', 'de'],
  it: ['e', 'il', 'di'], pt: ['e', 'o', 'de'],
}

const foreignParagraphs: readonly (readonly [string, string])[] = [
  ['en', 'The harbour master said that the ferry would not leave before noon because the wind had turned and the waves were too high for the old boat.'],
  ['id', 'Kepala pelabuhan mengatakan bahwa kapal tidak akan berangkat sebelum siang karena angin berbalik arah dan ombak terlalu tinggi untuk kapal tua itu.'],
  ['de', 'Der Hafenmeister sagte, dass die Fähre nicht vor dem Mittag ablegen werde, weil der Wind gedreht habe und die Wellen für das alte Boot zu hoch seien.'],
  ['fr', 'Le maître du port a déclaré que le bac ne partirait pas avant midi parce que le vent avait tourné et que les vagues étaient trop hautes pour le vieux bateau.'],
]

export const structurePlanters: readonly Planter[] = [
  {
    rules: ['structure/no-repeated-paragraph'],
    plant: (manuscript, random) => {
      const long = manuscript.pieces.filter(({text}) => text.length >= 120)
      return long.length === 0
        ? undefined
        : insertAt(manuscript, manuscript.pieces.length, {kind: 'paragraph', text: `⟦${random.pick(long).text}⟧`})
    },
  },
  {
    rules: ['structure/no-repeated-sentence'],
    languages: spaced,
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=^|[.] )\p{Lu}[^.!?]{40,}\.(?= \p{Lu}|$)/gu, ([sentence]) => `${sentence} ⟦${sentence}⟧`),
  },
  {
    rules: ['structure/no-broken-paragraph'],
    languages: spaced,
    plant: (manuscript, random) => {
      const at = random.integer(manuscript.pieces.length)
      const text = manuscript.pieces[at]?.text ?? ''
      const halves = /^((?:\S+ ){9,}?)(\p{Ll}{2,}) (\p{Ll}{2,}(?: \S+){9,})$/u.exec(text)
      if (!halves) return undefined
      const [, first = '', word = '', second = ''] = halves
      return {...manuscript, pieces: manuscript.pieces.toSpliced(at, 1, {kind: 'paragraph', text: `${first}⟦${word}⟧`}, {kind: 'paragraph', text: second})}
    },
  },
  {
    rules: ['structure/no-cut-off-article'],
    languages: Object.keys(lastWords),
    plant: (manuscript, random) => {
      const text = manuscript.pieces.at(-1)?.text ?? ''
      const word = random.pick(lastWords[manuscript.language] ?? [])
      return text.split(' ').length < 9
        ? undefined
        : {...manuscript, pieces: manuscript.pieces.with(-1, {kind: 'paragraph', text: `${text.slice(0, -1)} ⟦${word}⟧`})}
    },
  },
  {
    rules: ['structure/no-empty-section'],
    formats: ['markdown'],
    plant: (manuscript, random) => {
      const after = random.integer(2) === 0
      const at = after ? manuscript.pieces.length : 2
      const planted = insertAt(manuscript, at, {kind: 'heading', text: '⟦The harbour at night⟧'})
      return after ? planted : insertAt(planted, at + 1, {kind: 'heading', text: 'What comes next'})
    },
  },
  {
    rules: ['structure/no-empty-link'],
    formats: ['markdown'],
    plant: (manuscript, random) => withMatch(manuscript, random, / /g, () => ' ⟦[](https://harbour.example/ferry)⟧ '),
  },
  {
    rules: ['structure/no-hyphenation-remains'],
    languages: spaced,
    plant: (manuscript, random) => {
      const words = manuscript.pieces.flatMap(({text}) => text.match(/(?<![\p{L}-])\p{Ll}{8,}(?![\p{L}-])/gu) ?? [])
      const again = words.filter((word, index) => words.indexOf(word) !== index)
      if (again.length === 0) return undefined
      const word = random.pick(again)
      return withChanged(manuscript, random, (text) => {
        const at = text.search(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u'))
        return at < 0 ? undefined : `${text.slice(0, at)}⟦${word.slice(0, 4)}- ${word.slice(4)}⟧${text.slice(at + word.length)}`
      })
    },
  },
  {
    rules: ['translation/no-untranslated-paragraph'],
    languages: spaced,
    plant: (manuscript, random) => {
      const [, text] = random.pick(foreignParagraphs.filter(([language]) => language !== manuscript.language))
      return insertAt(manuscript, 1 + random.integer(manuscript.pieces.length), {kind: 'paragraph', text: `⟦${text}⟧`})
    },
  },
  {
    rules: ['translation/no-split-honorific'],
    languages: ['id', 'en', 'de'],
    plant: (manuscript, random) => {
      const sentences: Readonly<Record<string, readonly string[]>> = {
        id: ['Presiden menerima ⟦Jenderal. Sutrisno⟧ di istana.', 'Wartawan menemui ⟦Tuan. Hartono⟧ kemarin.', 'Mereka memanggil ⟦Profesor. Lestari⟧ ke rapat.', 'Surat itu ditulis ⟦Kolonel. Wibowo⟧ sendiri.', 'Ia bertemu ⟦Dokter. Ratna⟧ di klinik.'],
        en: ['The mayor met ⟦General. Hartwell⟧ at noon.', 'They called ⟦Professor. Lindqvist⟧ to the stand.', 'A letter from ⟦Colonel. Abara⟧ arrived.', 'He thanked ⟦Mister. Okafor⟧ for it.', 'They asked ⟦Doctor. Menon⟧ for help.'],
        de: ['Der Rat empfing ⟦General. Hartwig⟧ am Mittag.', 'Sie rief ⟦Professor. Lindner⟧ an.', 'Er dankte ⟦Doktor. Menon⟧ dafür.'],
      }
      const text = random.pick(sentences[manuscript.language] ?? [])
      return insertAt(manuscript, random.integer(manuscript.pieces.length), {kind: 'paragraph', text})
    },
  },
]
