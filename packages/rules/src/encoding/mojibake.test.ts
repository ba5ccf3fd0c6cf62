import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type CodePage, codePages} from './code-pages.ts'
import {findMojibake} from './mojibake.ts'

/** In ISO 8859-2, its é looks as Ê does in Windows-1250. */
const ambiguous = 'A reunião é amanhã, não às três.'

const sentences = [
  'François et Zoë ont mangé à l’hôtel « Été », près du Château.',
  'Die Straße führt über „Größe“ nach Köln – schön!',
  'El niño pidió más café en Málaga: «¡Qué día!»',
  ambiguous,
  'Święta w Łodzi: źdźbło trawy, żółty dąb i ćma.',
  'Příliš žluťoučký kůň úpěl ďábelské ódy.',
  'Köprü İstanbul’da yeniden açıldı, ışıklar söndü.',
  'Cầu cũ sẽ mở cửa trở lại vào tháng Năm.',
  'Старый мост откроют в мае, говорят власти.',
  'Міст відкриють у травні, кажуть їхні друзі.',
  'Η παλιά γέφυρα ανοίγει ξανά τον Μάιο.',
  'يفتح الجسر القديم من جديد في شهر مايو.',
  '古い橋は五月に再び開通します。',
  '老桥将于五月重新开放。',
  '오래된 다리가 오월에 다시 열린다.',
  'पुराना पुल मई में फिर खुलेगा।',
  'สะพานเก่าจะเปิดอีกครั้งในเดือนพฤษภาคม',
  'It’s “open” — at last… 5 € ✓ 😀',
]

const sound = [
  ...sentences,
  'O AMANHÃ” COMEÇA NA MANHÃ… NÃO É?',
  'VÝŠKA BLÍŽE PĚŠÍ ŘEKY, DALŠÍ ŽÁK',
  'PÓŁNOC I KÓŁKO, ŻÓŁĆ',
  'RĂŞINĂ ŞI GREŞEALĂ”',
  'SMÅ… BRÅ’ OG «ØL»',
  'РІСЬКІ РІКИ, Сім Рік «Лев…»',
  'Serbian: њене, љубав, џеп, Ђорђе, ћирилица, „Сјај“',
  'Angles of 10° ± 2°, 5 µm, 3×½, ©2020, ROSÉ™, Nº 5, 1ª',
  'Spaß“ und ß”, Idee–Café, Ärger…',
  'Âşık Veysel ve Ğ harfi',
  '10 Ų and 7 Å³',
]

describe('findMojibake', () => {
  it.each(sound)('leaves sound text alone: %s', (text) => {
    expect(findMojibake(text)).toEqual([])
  })

  describe.each(codePages.map((page) => [page.name, page] as const))('read as %s', (_, page) => {
    it.each(sentences.filter((text) => page.name !== 'ISO 8859-2' || text !== ambiguous))('repairs %s', (text) => {
      expect(repaired(misread(text, page))).toBe(text)
    })
  })

  it('only guesses where two code pages show the same signs for different letters', () => {
    expect(findMojibake('benĂśtigt')).toEqual([{start: 3, end: 5, repaired: undefined, guess: 'Ü'}])
  })

  it('repairs what went wrong twice', () => {
    const [page] = codePages
    if (!page) throw new Error('There is no code page.')
    expect(repaired(misread(misread('It’s a café', page), page))).toBe('It’s a café')
  })

  it('keeps to the garbled characters, in order and apart', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), fc.constantFrom(...sentences), fc.constantFrom(...codePages), (text, sentence, page) => {
      let end = 0
      for (const found of findMojibake(text + misread(sentence, page))) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(found.end).toBeGreaterThan(found.start)
        end = found.end
      }
    }))
  })

  it('finds nothing in what it repaired', () => {
    fc.assert(fc.property(fc.constantFrom(...sentences), fc.constantFrom(...codePages), (sentence, page) => {
      const once = repaired(misread(sentence, page))
      expect(repaired(once)).toBe(once)
    }))
  })
})

/** A text in UTF-8 as a program shows it that takes each byte for a character. */
function misread(text: string, {characters}: CodePage): string {
  const bytes = Array.from(text).flatMap((sign) => utf8(sign.codePointAt(0) ?? 0))
  return bytes.map((byte) => byte < 0x80 ? String.fromCharCode(byte) : characters.charAt(byte - 0x80)).join('')
}

function utf8(code: number): number[] {
  if (code < 0x80) return [code]
  const rest = (shift: number) => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x800) return [0xc0 | (code >> 6), rest(0)]
  return code < 0x10000 ? [0xe0 | (code >> 12), rest(6), rest(0)] : [0xf0 | (code >> 18), rest(12), rest(6), rest(0)]
}

function repaired(text: string): string {
  let result = ''
  let end = 0
  for (const found of findMojibake(text)) {
    result += text.slice(end, found.start) + (found.repaired ?? text.slice(found.start, found.end))
    end = found.end
  }
  return result + text.slice(end)
}
