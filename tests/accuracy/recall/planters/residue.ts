import type {Planter} from '../planter.ts'
import {withMatch, withParagraph, withPiece} from '../planter.ts'

function atSentenceEnd(rule: string, marked: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule],
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{L})(?=[.。।])/gu, () => random.pick(marked)),
    ...more,
  }
}

function ownParagraph(rule: string, marked: readonly string[], more: Partial<Planter> = {}): Planter {
  return {rules: [rule], plant: (manuscript, random) => withParagraph(manuscript, random, random.pick(marked)), ...more}
}

/** What systems and editors call an article that nobody named, in their own languages; English ones do it anywhere. */
const titles: Readonly<Record<string, readonly string[]>> = {
  id: ['Tanpa Judul'], de: ['Ohne Titel', 'Unbenannt'], fr: ['Sans titre'], es: ['Sin título', 'Página de ejemplo'],
  it: ['Senza titolo'], pt: ['Sem título'], ru: ['Без названия'], ja: ['無題'], 'zh-Hans': ['未命名'], ko: ['제목 없음'],
}
const englishTitles = ['Untitled', 'Hello world!', 'Untitled document', 'Sample Page', 'New post', '(no title)', 'UNTITLED']

export const residuePlanters: readonly Planter[] = [
  atSentenceEnd('residue/no-assistant-token', [
    '⟦:contentReference[oaicite:3]{index=3}⟧', '⟦【7†source】⟧', '⟦【12:1†report.pdf】⟧', '⟦citeturn4search2⟧', ' ⟦[cite_start]⟧', ' ⟦[cite: 12]⟧',
    '⟦\uE200cite\uE202turn1search4\uE201⟧',
  ]),
  // `todo` is a word in some languages.
  ownParagraph('residue/no-editorial-note', ['⟦TK⟧', '⟦TODO: call the harbour master⟧', '⟦FIXME⟧', '⟦[TK: ask for the figures]⟧', '⟦XXX: check the name⟧'], {
    languages: ['en', 'id', 'de', 'fr', 'it', 'ru', 'tr', 'vi', 'ko', 'ja', 'zh-Hans'],
  }),
  ownParagraph('residue/no-lorem-ipsum', [
    '⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.⟧',
    '⟦Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore.⟧',
    '⟦Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt.⟧',
  ]),
  {
    rules: ['residue/no-merge-conflict'],
    formats: ['text', 'markdown'],
    plant: (manuscript, random) => withPiece(manuscript, random, {
      kind: 'raw', text: `⟦<<<<<<< ${random.pick(['HEAD', 'ours', 'Updated upstream'])}⟧\nOne.\n=======\nTwo.\n>>>>>>> ${random.pick(['draft', '0a1b2c3'])}`,
    }),
  },
  atSentenceEnd('residue/no-placeholder', [
    ' ⟦[Your Name]⟧', ' ⟦[Insert Name]⟧', ' ⟦[City, State]⟧', ' ⟦[Company Name]⟧', ' ⟦[insert date]⟧', ' ⟦[Insert link here]⟧', ' ⟦2025-XX-XX⟧',
  ]),
  atSentenceEnd('residue/no-unrendered-template', [' ⟦{{ first_name }}⟧', ' ⟦{{title}}⟧', ' ⟦{% author %}⟧', ' ⟦${user.name}⟧', ' ⟦<%= city %>⟧', ' ⟦*|LNAME|*⟧'], {formats: ['text', 'html']}),
  ownParagraph('residue/no-undefined-value', ['⟦undefined⟧', '⟦[object Object]⟧', '⟦NaN⟧', '⟦null⟧', 'By ⟦undefined⟧', '⟦Invalid Date⟧']),
  ownParagraph('residue/no-shortcode', [
    '⟦[gallery ids="4,5"]⟧', '⟦[embed]⟧https://films.example/7⟦[/embed]⟧', '⟦[vc_row]⟧', '⟦[contact-form-7 id="12" title="Contact"]⟧', '⟦[caption id="attachment_31" width="300"]⟧',
  ], {formats: ['text', 'html']}),
  ownParagraph('residue/no-stray-markdown', [
    'The ⟦**old ferry**⟧ is late again, said the harbour master.', 'See ⟦[the timetable](https://ferry.example.org/times)⟧ for more.', '⟦## ⟧What the harbour master said',
  ], {formats: ['text', 'html']}),
  {
    rules: ['residue/no-stray-tag'],
    formats: ['text', 'html'],
    plant: (manuscript, random) => withMatch(manuscript, random, / /g, () => `${random.pick(['⟦<br />⟧', '⟦</p>⟧', '⟦<a href="https://ferry.example.org/">⟧', '⟦</div>⟧'])} `),
  },
  {
    rules: ['residue/no-word-processor-markup'],
    formats: ['markdown', 'html'],
    plant: (manuscript, random) => withPiece(manuscript, random, {
      kind: 'raw', text: random.pick([
        '⟦<p class="MsoNormal">⟧The ferry is late.</p>', '<p>The ferry is late.⟦<o:p>⟧</o:p></p>', '<p>⟦<span style="mso-spacerun:yes">⟧The ferry</span> is late.</p>',
      ]),
    }),
  },
  {
    rules: ['residue/no-error-page'],
    plant: (manuscript, random) => ({
      ...manuscript, metadata: {}, title: random.pick(['Ferry', 'Harbour']),
      pieces: [{kind: 'paragraph', text: `⟦${random.pick(['502 Bad Gateway', 'Error 404 - Page not found', 'Access Denied', 'Checking your browser before accessing', 'Error establishing a database connection', 'Enable JavaScript and cookies to continue'])}⟧`}],
    }),
  },
  {
    rules: ['title/no-placeholder'],
    plant: (manuscript, random) => ({...manuscript, title: `⟦${random.pick([...englishTitles, ...titles[manuscript.language] ?? []])}⟧`}),
  },
]
