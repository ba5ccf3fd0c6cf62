import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {foldCharacter, kindOf} from '../scripts/fold-character.ts'
import {compile, loadMatcher} from './index.ts'
import {compare, isFancy} from './look-alikes.ts'
import {PhraseMatcher} from './phrase-matcher.ts'
import {readTable} from './table.ts'

interface Hit {
  readonly phrase: number
  readonly start: number
  readonly end: number
  readonly isDisguised: boolean
}

function scan(phrases: readonly string[], text: string): readonly Hit[] {
  const hits: Hit[] = []
  loadMatcher(compile(phrases)).scan(text, (phrase, start, end, isDisguised) => {
    hits.push({phrase, start, end, isDisguised})
  })
  return hits
}

function found(phrases: readonly string[], text: string): readonly string[] {
  return scan(phrases, text).map(({start, end, isDisguised}) => `${text.slice(start, end)}${isDisguised ? ' (disguised)' : ''}`)
}

// The plain way, by what Unicode and the host say of each character: no table, no sieve, no trie.

interface Token {
  readonly form: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, at: number): Token {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const end = at + character.length
  const kind = kindOf(character)
  if (kind === 'invisible' || kind === 'diacritic') return {form: '', kind, start: at, end}
  if (kind === 'blank') {
    let last = end
    while (last < text.length && ['blank', 'invisible', 'diacritic'].includes(kindOf(text.charAt(last)) ?? '')) last++
    return {form: ' ', kind, start: at, end: last}
  }
  const syllable = /^[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/.exec(text.slice(at))?.[0]
  if (syllable) return {form: syllable.normalize('NFC'), kind: 'word', start: at, end: at + syllable.length}
  const form = foldCharacter(character)
  if (form === '-') {
    const parts = (isPlain(text, at - 1) || isSilent(text, at - 1)) && isPlain(text, end)
    return {form: parts ? ' ' : form, kind: parts ? 'blank' : 'other', start: at, end}
  }
  if ('!@$'.includes(form)) return {form, kind: isSign(form, text, at, end) ? 'word' : 'other', start: at, end}
  const mark = text.charAt(end).replace('ﾞ', '\u3099').replace('ﾟ', '\u309a')
  const voiced = (form + mark).normalize('NFC')
  if (/[\u3099\u309a]/.test(mark) && voiced.length === 1) return {form: voiced, kind: 'unspaced', start: at, end: end + 1}
  return {form, kind: kindOf(String.fromCodePoint(form.codePointAt(0) ?? 0)) ?? 'other', start: at, end}
}

function isPlain(text: string, at: number): boolean {
  const form = foldCharacter(text.charAt(at))
  return form.length === 1 && kindOf(form) === 'word' && !/[\u1100-\u1112]/.test(form)
}

function isSilent(text: string, at: number): boolean {
  return ['invisible', 'diacritic'].includes(kindOf(text.charAt(at)) ?? '')
}

function isSign(form: string, text: string, at: number, end: number): boolean {
  if (/\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(end))) return false
  const [before, after] = [isPlain(text, at - 1), isPlain(text, end)]
  return form === '$' ? before || after : before && (after || form === '@')
}

function findPlainly(phrases: readonly string[], text: string): readonly Hit[] {
  const tokens = tokensOf(text)
  const hits = phrases.flatMap((written, phrase) => {
    const forms = formsOf(written)
    return tokens.flatMap((_, from): (Hit & {isUnspaced: boolean})[] => {
      const end = begins(tokens, from) ? standsAt(forms, tokens, from, text) : undefined
      const isUnspaced = [forms.at(0)?.kind, forms.at(-1)?.kind].some((kind) => kind === 'unspaced' || kind === 'mark')
      return end ? [{phrase, start: tokens[from]?.start ?? 0, ...end, isUnspaced}] : []
    })
  })
  const inOrder = hits.sort((a, b) => a.end - b.end || a.start - b.start || a.phrase - b.phrase)
  const covers = (outer: Hit, inner: Hit) =>
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  return inOrder
    .filter((hit) => !hit.isUnspaced || !inOrder.some((other) => other.isUnspaced && covers(other, hit)))
    .map(({phrase, start, end, isDisguised}) => ({phrase, start, end, isDisguised}))
}

/** What is to be found of a phrase: without blanks around it. */
function formsOf(phrase: string): readonly Token[] {
  const forms = tokensOf(phrase).filter(({form}) => form !== '').map((token) => ({...token, form: meantBy(token)}))
  const isBlank = ({kind}: Token) => kind === 'blank'
  return forms.slice(forms.findIndex((form) => !isBlank(form)), forms.findLastIndex((form) => !isBlank(form)) + 1)
}

/** A sign inside a word means a letter. */
function meantBy({form, kind}: Token): string {
  return kind === 'word' ? form.replace('!', 'i').replace('@', 'a').replace('$', 's') : form
}

function begins(tokens: readonly Token[], from: number): boolean {
  const own = tokens[from]
  if (!own || own.form === '') return false
  return own.kind !== 'word' || tokens.slice(0, from).findLast(({form}) => form !== '')?.kind !== 'word'
}

function standsAt(
  forms: readonly Token[], tokens: readonly Token[], from: number, text: string,
): {end: number; isDisguised: boolean} | undefined {
  const phrase = forms.map(({form}) => form).join('')
  let isDisguised = false
  let place = 0
  let at = from
  let word = {same: 0, figures: 0, shapes: 0}
  const endWord = () => {
    const {same, figures, shapes} = word
    word = {same: 0, figures: 0, shapes: 0}
    if (figures + shapes > 0) isDisguised = true
    return figures + shapes === 0 || (same >= 1 && same >= figures && (figures === 0 || same >= 2))
  }
  for (; place < phrase.length; at++) {
    const token = tokens[at]
    if (!token) return undefined
    const meant = phrase.charCodeAt(place)
    if (token.form === '') {
      const [before, after] = [phrase.charCodeAt(place - 1), meant]
      const hides = before < 0x590 && after < 0x590 && before !== 0x20 && after !== 0x20
      if (token.kind === 'invisible' && text.charCodeAt(token.start) !== 0xad && hides) isDisguised = true
      continue
    }
    const written = token.form.charCodeAt(0)
    const likeness = compare(written, meant)
    const isCapitalI = meant === 0x6c && text[token.start] === 'I' && /[a-z]I|I[a-z]/.test(text.slice(Math.max(token.start - 1, 0), token.end + 1))
    if (likeness === 'same' && meantBy(token) === token.form) word.same++
    else if (likeness === 'figure' && token.kind === 'word') word.figures++
    else if (likeness === 'shape' || isCapitalI) word.shapes++
    else return undefined
    if (likeness === 'same' && written < 0x80 && text.charCodeAt(token.start) >= 0x80) {
      isDisguised ||= isFancy(text.codePointAt(token.start) ?? 0)
    }
    if (token.form.slice(1) !== phrase.slice(place + 1, place + token.form.length)) return undefined
    if (meant === 0x20 && !endWord()) return undefined
    place += token.form.length
  }
  if (!endWord()) return undefined
  while (tokens[at]?.kind === 'diacritic') at++
  const end = tokens[at - 1]?.end ?? 0
  const next = tokens.slice(at).find(({form}) => form !== '')?.kind
  const last = forms.at(-1)?.kind
  return next === (last === 'word' ? 'word' : 'mark') ? undefined : {end, isDisguised}
}

const pieces = [
  'a', 's', 'l', 'o', 't', 'i', 'L', 'I', 'O', '0', '1', '5', '_', 'é', 'e\u0301', 'ё', 'а', 'о', 'с', 'Σ', 'ς', 'ß', 'ı', 'İ', 'ø',
  'ﬁ', 'Ⅳ', '…', '𝐚', 'ⓞ', 'ʟ', 'ｓ', 'か', 'が', 'カ', 'ｶ', 'ﾞ', '\u3099', '゙', 'ー', '澳', '门', '澳门', '𠮷', 'ส', 'ล', '็', 'อ', 'က', 'ျ',
  '한', '\u1112', '\u1161', '\u11ab', 'ع', '\u064b', 'ہ', 'ক', '়', '-', '–', '!', '@', '$', '.', '[', '©', '👉', '😀', '\ud83d', '\udc00',
  '\u200b', '\u200d', '\u00ad', '\u0301', '\ufe0f', '\u{e0101}', ' ', ' ', '  ', '\n', '\u00a0', '\u3000',
]
const piece = fc.constantFrom(...pieces)
const texts = fc.array(piece, {maxLength: 12}).map((list) => list.join(''))
const phrases = fc.array(piece, {minLength: 1, maxLength: 6}).map((list) => list.join(''))
  .filter((phrase) => tokensOf(phrase).some(({form}) => form.trim() !== ''))
const scenes = fc.array(phrases, {minLength: 1, maxLength: 5}).chain((list) => fc.tuple(
  fc.constant(list), fc.array(fc.oneof(piece, fc.constantFrom(...list), fc.constant(' ')), {maxLength: 14}).map((all) => all.join('')),
))

/** Hits that the plain way does not know. */
const lettersApart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]([ \u00a0.\-*·•/|,~+])[\p{L}\p{N}]\1[\p{L}\p{N}]\1[\p{L}\p{N}]/u

const names = fc.tuple(fc.stringMatching(/^[abcdefghkmprtuvw]{5,9}$/), fc.stringMatching(/^[abcdefghkmprtuvw]{4,9}$/)).map((two) => two.join(' '))
const dresses = fc.constantFrom<(phrase: string) => string>(
  (phrase) => phrase,
  (phrase) => phrase.toUpperCase(),
  (phrase) => phrase.replace(' ', ' \n '),
  (phrase) => phrase.replace(' ', '-'),
  (phrase) => phrase.replace(/[a-z](?= )/, (letter) => `${letter}\u0301`),
  (phrase) => phrase.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 0x61 + 0x1d41a)),
  (phrase) => phrase.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x61 + 0xff41)),
  (phrase) => phrase.replace(/(?<=^..)./, '\u200b$&'),
  (phrase) => phrase.replace(' ', '  ').replaceAll(/[a-z](?=[a-z])/g, '$& '),
  (phrase) => phrase.replaceAll(/[a-z](?=[a-z])/g, '$&.'),
)

function countReads(list: readonly string[], text: string): number {
  let reads = 0
  const counted = (array: Uint16Array) => new Proxy(array, {
    get(target, key): unknown {
      reads++
      return Reflect.get(target, key)
    },
  })
  const table = readTable(compile(list))
  const matcher = new PhraseMatcher({...table, labels: counted(table.labels), units: counted(table.units)})
  matcher.scan(text, () => undefined)
  return reads
}

describe('Matcher', () => {
  it('heeds the borders of words, to which figures and low lines belong', () => {
    expect(found(['data sgp'], 'user_data SGPRs, data SGPerm, data sgp1, xdata sgp, data_sgp, Data SGP.')).toEqual(['Data SGP'])
  })

  it('takes any blanks and a hyphen for a blank, and nothing else', () => {
    expect(found(['slot gacor'], 'slot-gacor slot \n\u00a0gacor slot, gacor slot - gacor slotgacor slot_gacor'))
      .toEqual(['slot-gacor', 'slot \n\u00a0gacor'])
  })

  it('finds the longest phrase of a script without blanks, inside other text', () => {
    expect(found(['澳门', '澳门赌场', 'สล็อต', 'バカラ'], '去澳门赌场玩，去澳门。 เล่นสล็อตออนไลน์ ﾊﾞｶﾗ ハカラ'))
      .toEqual(['澳门赌场', '澳门', 'สล็อต', 'ﾊﾞｶﾗ'])
  })

  it('visits phrases that overlap, in order of their end', () => {
    expect(found(['slot', 'slot gacor', 'gacor hari ini'], 'Slot gacor hari ini')).toEqual(['Slot', 'Slot gacor', 'gacor hari ini'])
  })

  it('folds case, width, compatible forms and diacritics', () => {
    expect(found(['bônus grátis'], 'BONUS GRA\u0301TIS ｂｏｎｕｓ　ｇｒáｔｉｓ')).toEqual(['BONUS GRA\u0301TIS', 'ｂｏｎｕｓ　ｇｒáｔｉｓ'])
    expect(found(['çevrimsiz', 'straße frei', 'official'], 'ÇEVRİMSİZ cevrımsız STRASSE FREI oﬃcial'))
      .toEqual(['ÇEVRİMSİZ', 'cevrımsız', 'STRASSE FREI', 'oﬃcial'])
    expect(found(['한국', 'казино'], '\u1112\u1161\u11ab\u1100\u116e\u11a8 КАЗИНО')).toEqual(['\u1112\u1161\u11ab\u1100\u116e\u11a8', 'КАЗИНО'])
  })

  it.each([
    ['figures and signs', 'sl0t g4cor', '$lot g@cor', '5l0t gac0r'],
    ['letters apart', 's l o t  g a c o r', 's.l.o.t.g.a.c.o.r', 's-l-o-t g-a-c-o-r', 's l o t gacor'],
    ['letters of other scripts', 'slоt gаcor', 'ѕlot gacοr', 'sIot gacor'],
    ['letters in fancy dress', '𝐬𝐥𝐨𝐭 𝐠𝐚𝐜𝐨𝐫', 'ⓢⓛⓞⓣ gacor', 'ꜱʟᴏᴛ ɢᴀᴄᴏʀ'],
    ['something invisible', 's\u200blot gacor', 'slot ga\u2060cor'],
  ])('sees through %s', (_, ...texts) => {
    for (const text of texts) expect(found(['slot gacor'], `Main ${text}!`)).toEqual([`${text} (disguised)`])
  })

  it('takes no figure for a letter where too little of the word is left, and no letter for a figure', () => {
    expect(found(['toto ad', 'slot', 'slot88', 'link'], 'toto 4D 5l07 $10t slotbb siot iink')).toEqual([])
    expect(found(['ps5', 'h1n1'], 'PS5 H1N1 pss hini')).toEqual(['PS5', 'H1N1'])
  })

  it('takes no word for letters apart, and no initials', () => {
    expect(found(['cialis', 'rtp'], 's p e c i a l i s t, R.T.P., c i a l i s')).toEqual(['c i a l i s (disguised)'])
  })

  it('takes a soft hyphen and the joiners of Persian for what they are', () => {
    expect(found(['slot gacor', 'می‌شود'], 'slot ga\u00adcor می‌شود')).toEqual(['slot ga\u00adcor', 'می‌شود'])
  })

  it('finds signs where a phrase has them', () => {
    const phrases = ['[cite_start]', 'win $100', '👉 click here', '©', '…']
    expect(found(phrases, 'a [cite_start]b [cite_start, Win $100! 👉 Click here ©2026 so...')).toEqual(
      ['[cite_start]', 'Win $100', '👉 Click here', '©', '...'],
    )
  })

  it('finds what the plain way finds', () => {
    fc.assert(fc.property(scenes, ([list, text]) => {
      expect(scan(list, text).filter(({start, end}) => !lettersApart.test(text.slice(start, end))))
        .toEqual(findPlainly(list, text))
    }), {numRuns: 1000})
  })

  it('finds a phrase in every dress at its exact place', () => {
    fc.assert(fc.property(names, dresses, texts, texts, (phrase, dress, before, after) => {
      const written = dress(phrase)
      const hits = scan([phrase], `${before}\n${written}\n${after}`)
      const start = before.length + 1
      expect(hits.some((hit) => hit.start === start && hit.end === start + written.length)).toBe(true)
    }))
  })

  it('reads each character a bounded number of times', () => {
    const phrases = ['aa aa aa', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '啊啊啊啊啊啊啊啊啊啊啊啊啊', 's s s s s s', 'slot gacor']
    for (const unit of ['a', 'aa ', '啊', 's ', 's.', '\u200b', ' ', 'a\u0301', 'a\u200b', '𝐚', '👉', '-', '$', 'slot \u200b', '***a']) {
      const [short, long] = [500, 4000].map((count) => countReads(phrases, unit.repeat(count)))
      expect(long).toBeLessThanOrEqual((short ?? 0) * 9)
    }
  })
})

describe('loadMatcher', () => {
  const bytes = compile(['data sgp', 'slot gacor', '六合彩'])
  const findsAll = (given: Uint8Array) => {
    const numbers: number[] = []
    loadMatcher(given).scan('Data SGP, slot gacor 六合彩', (phrase) => void numbers.push(phrase))
    return numbers
  }

  it('reads bytes wherever they stand', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(findsAll(bytes)).toEqual([0, 1, 2])
    expect(findsAll(shifted.subarray(3))).toEqual([0, 1, 2])
  })

  it('says what is wrong with bytes that are no table', () => {
    const broken = bytes.slice().fill(7, 200, 400)
    const older = bytes.slice().fill(0, 4, 5)
    expect(() => loadMatcher(bytes.subarray(0, 10))).toThrow('not a phrase table: they are cut off')
    expect(() => loadMatcher(bytes.subarray(0, bytes.length - 4))).toThrow('bytes long')
    expect(() => loadMatcher(new Uint8Array(64))).toThrow('do not begin with its mark')
    expect(() => loadMatcher(older)).toThrow('of version 0')
    expect(() => loadMatcher(broken)).toThrow('damaged')
  })
})

describe('compile', () => {
  it('refuses a phrase that shows nothing', () => {
    expect(() => compile(['data sgp', ' \u200b '])).toThrow(RangeError)
  })

  it('takes an empty list', () => {
    expect(loadMatcher(compile([])).size).toBe(0)
    expect(scan([], 'Data SGP, s l o t')).toEqual([])
  })
})
