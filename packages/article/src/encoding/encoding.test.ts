import {assert, constantFrom, property, string, stringMatching, uint8Array} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isBinary} from './binary.ts'
import {decodeSource} from './decode.ts'
import {encodeSource} from './encode.ts'
import {encodingOf} from './encoding-names.ts'
import {upperHalves} from './generated/single-byte.ts'

/** A string of Latin-1 characters as bytes. */
const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (char) => char.charCodeAt(0))

const encoded = (text: string, encoding: string, bom = false): Uint8Array => {
  const bytes = encodeSource(text, {encoding, bom})
  if (!bytes) throw new Error(`${text} does not fit ${encoding}`)
  return bytes
}

describe('a text in Unicode', () => {
  it('is read with and without a byte order mark', () => {
    assert(property(
      string({unit: 'grapheme'}), constantFrom('utf-8', 'utf-16le', 'utf-16be'), constantFrom(true, false),
      (text, encoding, bom) => {
        if (!bom && (encoding !== 'utf-8' || text.includes('\0') || text.startsWith('\uFEFF'))) return
        if (encoding === 'utf-8' && text.includes('\0')) return
        expect(decodeSource(encoded(text, encoding, bom))).toEqual({text, undecodable: [], encoding, bom})
      },
    ))
  })

  it('is UTF-16 where every other byte of its letters is zero', () => {
    expect(decodeSource(encoded('The bridge reopens.\n', 'utf-16le'))).toMatchObject({encoding: 'utf-16le', bom: false})
    expect(decodeSource(encoded('The bridge reopens.\n', 'utf-16be'))).toMatchObject({text: 'The bridge reopens.\n'})
  })

  it('is UTF-8 where it is valid, whatever it declares', () => {
    const page = '<meta charset="iso-8859-1"><p>Café'
    expect(decodeSource(encoded(page, 'utf-8'))).toEqual({text: page, undecodable: [], encoding: 'utf-8', bom: false})
  })

  it('tells where a byte is lost, and keeps the rest', () => {
    const lost = (latin1: string): unknown => {
      const {text, undecodable} = decodeSource(bytesOf(latin1))
      return {text, undecodable}
    }
    expect(lost('Caf\xC3\xA9, na\xC3\xAFve, r\xE9sum\xC3\xA9')).toEqual({text: 'Café, naïve, r\uFFFDsumé', undecodable: [14]})
    expect(lost('Caf\xC3\xA9 r\xE9sum')).toEqual({text: 'Café r\uFFFDsum', undecodable: [6]})
    expect(lost('Caf\xC3\xA9 \xEF\xBF\xBD \xE9')).toEqual({text: 'Café \uFFFD \uFFFD', undecodable: [7]})
    expect(lost('\xFF\xFEa\0b')).toEqual({text: 'a\uFFFD', undecodable: [1]})
    expect(lost('\xFF\xFEa\0\x00\xD8b\0')).toEqual({text: 'a\uFFFDb', undecodable: [1]})
    expect(lost('\xEF\xBB\xBFa\xE2\x82b')).toEqual({text: 'a\uFFFDb', undecodable: [1]})
  })
})

describe('a text of one byte a character', () => {
  it('comes back as the same bytes, in every encoding', () => {
    const written = uint8Array({min: 0x80, max: 0xff, minLength: 1})
    assert(property(constantFrom(...Object.keys(upperHalves)), written, (encoding, bytes) => {
      const upper = upperHalves[encoding] ?? ''
      const text = Array.from(bytes, (byte) => ` ${upper.charAt(byte - 0x80)}`).join('').replaceAll('\uFFFD', 'x')
      const source = encoded(`<meta charset="${encoding}">${text}`, encoding)
      const result = decodeSource(source)
      expect(result.text.endsWith(text)).toBe(true)
      expect(encodeSource(result.text, result)).toEqual(source)
    }))
  })

  it('is what it declares: in a meta element, an XML declaration, a style sheet', () => {
    expect(decodeSource(bytesOf('<meta charset=ISO-8859-1>\x93Caf\xE9\x94 \x80 5'))).toMatchObject({
      text: '<meta charset=ISO-8859-1>“Café” € 5', encoding: 'windows-1252',
    })
    expect(decodeSource(bytesOf('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xCC\xE8\xF0')).text)
      .toMatch(/Мир$/)
    expect(decodeSource(bytesOf('<?xml version="1.0" encoding="ISO-8859-2"?><p>\xA3\xF3d\xBC</p>')).text).toContain('Łódź')
    expect(decodeSource(bytesOf('@charset "koi8-r";\xF0\xD2\xC9\xD7\xC5\xD4')).text).toMatch(/Привет$/)
  })

  it('tells where a byte means nothing', () => {
    expect(decodeSource(bytesOf('<meta charset=windows-1252>\xE9\x81'))).toMatchObject({
      text: '<meta charset=windows-1252>é\uFFFD', undecodable: [28],
    })
  })

  it('is not written where a character has no byte', () => {
    expect(encodeSource('5 €', {encoding: 'iso-8859-15', bom: false})).toEqual(bytesOf('5 \xA4'))
    expect(encodeSource('日', {encoding: 'windows-1252', bom: false})).toBeUndefined()
    expect(encodeSource('\uD800', {encoding: 'utf-8', bom: false})).toBeUndefined()
  })

  it('is known by the labels of the web', () => {
    expect(['latin1', 'US-ASCII', 'cp1251', 'iso_8859-9:1989', 'tis-620', 'GB2312', 'Shift-JIS'].map(encodingOf)).toEqual([
      'windows-1252', 'windows-1252', 'windows-1251', 'windows-1254', 'windows-874', 'gb18030', 'shift_jis',
    ])
  })
})

describe('a text that does not declare its encoding', () => {
  it.each([
    ['windows-1252', 'Der Bürgermeister sagte, die Brücke sei für Fußgänger geöffnet, aber noch nicht für Autos.'],
    ['windows-1252', 'El alcalde dijo que el puente está abierto y que mañana habrá más información para los niños.'],
    ['windows-1252', '“Jembatan itu sudah dibuka untuk pejalan kaki,” kata wali kota – tetapi belum untuk mobil.'],
    ['windows-1250', 'Burmistrz powiedział, że most jest już otwarty dla pieszych, ale samochody są nadal wykluczone.'],
    ['iso-8859-2', 'Burmistrz powiedział, że most jest już otwarty dla pieszych, ale samochody są nadal wykluczone.'],
    ['windows-1250', 'Starosta řekl, že most je už otevřený pro chodce, a že práce budou trvat až do příštího jara.'],
    ['windows-1251', 'Мэр сказал, что мост открыт для пешеходов, но не для машин, и что работы продлятся до весны.'],
    ['koi8-r', 'Мэр сказал, что мост открыт для пешеходов, но не для машин, и что работы продлятся до весны.'],
    ['windows-1251', 'Мер міста сказав, що міст відкрито для пішоходів, але не для машин, і що роботи триватимуть.'],
    ['windows-1254', 'Belediye başkanı köprünün yayalara açıldığını söyledi, ancak araçlar için çalışmalar sürecek.'],
    ['windows-1256', 'قال رئيس البلدية إن الجسر مفتوح الآن للمشاة وليس للسيارات وإن العمل سيستمر حتى الربيع'],
    ['windows-874', 'นายกเทศมนตรีกล่าวว่าสะพานเปิดให้คนเดินแล้ว แต่ยังไม่เปิดให้รถยนต์ และงานจะดำเนินต่อไป'],
  ])('is evidently in %s: %s', (encoding, text) => {
    expect(decodeSource(encoded(text, encoding))).toEqual({text, undecodable: [], encoding, bom: false})
  })

  it('is refused where nothing decides', () => {
    expect(decodeSource(bytesOf('abc \xE6\xF8\xE5 def'))).toEqual({
      text: '', undecodable: [], encoding: 'utf-8', bom: false, problem: {
        kind: 'unknown', byteOffset: 4,
        message: 'The text is not in UTF-8, and does not declare its encoding. Save it as UTF-8.',
      },
    })
  })
})

describe('a text of several bytes a character', () => {
  it('is read where every host reads it alike, and never written', () => {
    const source = decodeSource(bytesOf('<meta charset="Shift_JIS">\x93\xFA\x96\x7B'))
    expect(source).toEqual({text: '<meta charset="Shift_JIS">日本', undecodable: [], encoding: 'shift_jis', bom: false})
    expect(encodeSource(source.text, source)).toBeUndefined()
    expect(decodeSource(bytesOf('<meta charset="gbk">\xD6\xD0\xCE\xC4')).text).toMatch(/中文$/)
  })

  it('is refused where hosts differ', () => {
    expect(decodeSource(bytesOf('<meta charset="euc-kr">\xC7\xD1'))).toMatchObject({
      text: '', problem: {kind: 'unsupported'},
    })
    expect(decodeSource(bytesOf('<meta charset="big5">\xA4\xA4')).problem).toMatchObject({
      kind: 'unsupported', message: 'The text declares the encoding big5, which is not read. Save it as UTF-8.',
    })
    expect(decodeSource(bytesOf('<meta charset="shift_jis">\x93\xFA\xFF')).problem?.kind).toBe('mismatched')
  })
})

describe('any bytes', () => {
  it('give a text or a reason', () => {
    assert(property(uint8Array({maxLength: 400}), (bytes) => {
      const {text, undecodable, problem} = decodeSource(bytes)
      expect(text).not.toMatch(/\p{Surrogate}/u)
      expect(undecodable.every((at) => text.charAt(at) === '\uFFFD')).toBe(true)
      if (problem) expect(problem.message).toMatch(/\.$/)
    }), {numRuns: 2000})
  })

  it('that are UTF-8 come back as they were', () => {
    assert(property(uint8Array({maxLength: 60}), (bytes) => {
      const source = decodeSource(bytes)
      if (source.problem || source.undecodable.length > 0) return
      expect(encodeSource(source.text, source)).toEqual(Uint8Array.from(bytes))
    }), {numRuns: 2000})
  })

  it('are binary by their signature, zeros or control characters', () => {
    expect(isBinary(bytesOf('\x89PNG\r\n\x1A\n'))).toBe(true)
    expect(isBinary(bytesOf('PK\x03\x04\x14\0'))).toBe(true)
    expect(isBinary(bytesOf('BM\x36\x10\x0E\0\0\0'))).toBe(true)
    expect(isBinary(bytesOf('a\0\0\0b'))).toBe(true)
    expect(isBinary(bytesOf('\x01\x02\x03 text'))).toBe(true)
  })

  it('are text where people wrote them', () => {
    assert(property(stringMatching(/^[\p{L}\p{P}\s]*$/u), constantFrom('utf-8', 'utf-16le'), (text, encoding) => {
      expect(isBinary(encoded(text, encoding, encoding !== 'utf-8'))).toBe(false)
    }))
    expect(['BM is short for bench mark.', 'MZ', 'PARIS', 'RIFFS'].some((text) => isBinary(bytesOf(text)))).toBe(false)
  })
})
