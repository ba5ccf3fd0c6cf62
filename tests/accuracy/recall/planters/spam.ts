import {insertAt, type Planter, withMatch, withParagraph, withPiece} from '../planter.ts'
import {anchors, disguised, known, offers, paragraphs, unknown} from '../phrases/spam.ts'

export const spamPlanters: readonly Planter[] = [
  {
    rules: ['spam/no-isolated-spam'],
    plant: (manuscript, random) => withParagraph(manuscript, random, `⟦${random.pick(known)}⟧`),
  },
  {
    rules: ['spam/no-isolated-spam', 'spam/no-off-topic-tail'],
    name: 'spam/no-isolated-spam, disguised',
    plant: (manuscript, random) => withParagraph(manuscript, random, `⟦${random.pick(disguised)}⟧`),
  },
  {
    rules: ['spam/no-off-topic-tail', 'spam/no-isolated-spam'],
    name: 'spam in words that no list holds',
    plant: (manuscript, random) => insertAt(manuscript, random.pick([0, manuscript.pieces.length]), {
      kind: 'paragraph', text: `⟦${random.pick(unknown)}⟧`,
    }),
  },
  {
    rules: ['spam/no-spam-paragraph'],
    plant: (manuscript, random) => withParagraph(manuscript, random, `⟦${random.pick(paragraphs)}⟧`),
  },
  {
    rules: ['spam/no-spam-link'],
    formats: ['markdown'],
    plant: (manuscript, random) => withMatch(manuscript, random, / /g, () =>
      ` ⟦[${random.pick(anchors)}](https://play-${random.integer(1000)}.example/a)⟧ `),
  },
  {
    rules: ['spam/no-hidden-spam'],
    formats: ['html'],
    plant: (manuscript, random) => withPiece(manuscript, random, {
      kind: 'raw',
      text: `<p style="${random.pick(['display:none', 'position:absolute;left:-9999px', 'font-size:0'])}">⟦${random.pick(known)}⟧</p>`,
    }),
  },
  {
    rules: ['spam/no-off-topic-tail'],
    name: 'spam/no-off-topic-tail, offers',
    plant: (manuscript, random) => insertAt(manuscript, manuscript.pieces.length, {
      kind: 'paragraph', text: `⟦${random.pick(offers)}⟧`,
    }),
  },
  {
    rules: ['spam/no-link-farm'],
    name: 'spam/no-link-farm, within a paragraph',
    formats: ['markdown'],
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=[.。])$/g, () => ` ⟦${
      ['cheap sofas', 'garden gnomes', 'sunglasses outlet', 'roof repair', 'yoga pants']
        .map((words, index) => `[${words}](https://shop-${index}-${random.integer(100)}.example${index}.com/)`)
        .join(random.pick([' ', ' | ', ' · ', ' / ']))}⟧`),
  },
  {
    rules: ['spam/no-link-farm'],
    formats: ['markdown'],
    plant: (manuscript, random) => withParagraph(manuscript, random, `⟦${
      ['cheap sofas', 'garden gnomes', 'sunglasses outlet', 'roof repair', 'yoga pants', 'vape juice']
        .map((words, index) => `[${words}](https://shop-${index}-${random.integer(100)}.example${index}.com/)`).join(' ')}⟧`),
  },
  {
    rules: ['spam/no-comment-spam'],
    plant: (manuscript, random) => withParagraph(manuscript, random, random.pick([
      'Great post, thank you so much for it.⟦ReplyDelete⟧', 'Artikel bagus gan, sangat membantu⟦BalasHapus⟧',
      'Vielen Dank dafür⟦AntwortenLöschen⟧', 'Muy buen artículo⟦ResponderEliminar⟧',
    ])),
  },
]
