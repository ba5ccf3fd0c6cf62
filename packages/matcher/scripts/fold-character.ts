/** What `generate-folding.ts` writes down for one character, from the Unicode data of the running ICU. */

/** As `generate-characters.ts` of @presscheck/languages has it: no blanks between words. */
const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const unspaced = `[${unspacedScripts.map((script) => `\\p{scx=${script}}`).join('')}]--\\p{scx=Latin}`

/**
 * Marks that writers leave out: accents, Arabic and Hebrew vowel points, nukta. Tatweel only stretches a word; the
 * marks that voice half-width Kana are read with the letter before them.
 */
const nuktas = '\\u093C\\u09BC\\u0A3C\\u0ABC\\u0B3C\\u0C3C\\u0CBC'
const optionalScripts = ['Inherited', 'Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Syriac']
const optional = `[\\p{M}&&[${optionalScripts.map((script) => `\\p{sc=${script}}`).join('')}]]`

export type CharacterKind = 'invisible' | 'diacritic' | 'blank' | 'unspaced' | 'mark' | 'word'

const patterns: Readonly<Record<CharacterKind, RegExp>> = {
  invisible: /^\p{Default_Ignorable_Code_Point}$/u,
  diacritic: new RegExp(`^[${optional}${nuktas}\\u0640\\uFF9E\\uFF9F]$`, 'v'),
  blank: /^[\s\u0085\u2800]$/u,
  unspaced: new RegExp(`^[[\\p{L}\\p{Nl}]&&[${unspaced}]]$`, 'v'),
  mark: new RegExp(`^[\\p{M}&&[${unspaced}]]$`, 'v'),
  word: /^[\p{L}\p{Nd}\p{Nl}\p{M}_]$/u,
}

/** The kinds in the order in which they are asked: the first that fits counts. */
export const characterKinds: readonly CharacterKind[] = ['invisible', 'diacritic', 'blank', 'unspaced', 'mark', 'word']

export function kindOf(character: string): CharacterKind | undefined {
  return characterKinds.find((kind) => patterns[kind].test(character))
}

/** Letters that look like another with a stroke or without its dot, and the characters that ICU keeps apart. */
const others = new Map<string, string>([
  ...pairs('øđłħŧıςꟁ', 'odlhtiσꟁ'),
  ...pairs('‐‑‒–—―−﹘\u05BE', '-'.repeat(9)),
  ...pairs('‘’‚‛′`´', '\''.repeat(7)),
  ...pairs('“”„‟″', '"'.repeat(5)),
  ...pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'),
  ...alphabet(0x1f150),
  ...alphabet(0x1f170),
  ['ß', 'ss'],
])

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to]
  return [...from].map((character, index) => [character, targets[index] ?? character])
}

/** The 26 letters from a code point on. */
function alphabet(first: number): [string, string][] {
  return Array.from({length: 26}, (_, n) => [String.fromCodePoint(first + n), String.fromCharCode(0x61 + n)])
}

const kana = /^[\u3041-\u3096\u30A1-\u30FA\u30FC]$/
const hangul = /^[\u1100-\u11FF\u3130-\u318F\uA960-\uA97F\uAC00-\uD7FF\uFFA0-\uFFDF]$/
/** Forms for round trips with old encodings; no keyboard makes them. */
const rare = /^[\u{1CCD6}-\u{1CCFF}\u{1F12B}\u{1F12C}\u{2F800}-\u{2FA1F}\uFBEA-\uFDF1\uFDF3-\uFDFB]$/u
const parenthesized = /^\(([A-Za-z])\)$/

/** What is left of a character when case, width, form and diacritics are gone; itself where nothing is. */
export function foldCharacter(character: string): string {
  if (rare.test(character)) return character
  let folded = character
  for (let before = ''; before !== folded;) {
    before = folded
    folded = [...folded].map(foldStep).join('')
  }
  return folded.length > 1 && character.length === 1 && [...folded].length === 1 ? character : folded
}

function foldStep(character: string): string {
  if (kana.test(character) || hangul.test(character)) return character
  const other = others.get(character)
  if (other !== undefined) return other
  const lower = character.toLowerCase()
  const form = compatibilityForm([...lower].length === 1 ? lower : character)
  return withoutDiacritics(form).toLowerCase() || character
}

/** The compatibility form, where that is one sign for another or a ligature taken apart. */
function compatibilityForm(character: string): string {
  const form = character.normalize('NFKD')
  const letter = parenthesized.exec(form)?.[1]
  if (letter) return letter
  const parts = [...withoutDiacritics(form)]
  const isLetter = /^[\p{L}\p{Nl}]$/u.test(character)
  const [only = ''] = parts
  if (parts.length === 1) return keepsItsSense(character, only) ? form : character
  const isLigature = isLetter && character.normalize('NFC') !== form.normalize('NFC')
  return character === '…' || (isLigature && parts.every((part) => kindOf(part) === 'word')) ? form : character
}

/** An exponent is no figure of the number before it, an ideograph in a circle is a label, an accent alone no blank. */
function keepsItsSense(character: string, form: string): boolean {
  if (/^\p{No}$/u.test(character)) return false
  return /^[!-~]$/.test(form) || kindOf(character) === kindOf(form) || /^[\u2E80-\u2FD5]$/.test(character)
}

function withoutDiacritics(text: string): string {
  return [...text].filter((part) => kindOf(part) !== 'diacritic').join('')
}
