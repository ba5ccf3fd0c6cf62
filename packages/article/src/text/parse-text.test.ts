import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {BlockKind} from '../model.ts'
import {parseArticle} from '../parse.ts'
import {parseText} from './parse-text.ts'

function read(source: string): readonly (readonly [BlockKind, string])[] {
  return parseText(source).blocks.map(({kind, content}) => [kind, content.text])
}

const sentence = 'The bridge over the harbour will close on Monday for three weeks, the city said in a short note today.'
const other = 'Drivers were asked to take the tunnel instead, which stays open all night and is free until the end of May.'

describe('the head of a plain text', () => {
  it.each([
    ['• December 7, 2025', 'byline'],
    ['By Jane Doe | 7 Desember 2025', 'byline'],
    ['Oleh Budi Santoso', 'byline'],
    ['Penulis: Citra Dewi | Editor: Budi', 'byline'],
    ['作者：王小明', 'byline'],
    ['Senin, 8 Desember 2025', 'dateline'],
    ['Published: 7 December 2025, 08:30', 'dateline'],
    ['Jakarta, 7 Desember 2025', 'dateline'],
    ['JAKARTA, KOMPAS.com -', 'dateline'],
    ['WASHINGTON (AP) —', 'dateline'],
  ])('knows %s as a %s', (line, kind) => {
    expect(read(`Harbour Bridge to Close\n\n${line}\n\n${sentence}`)).toEqual([
      ['title', 'Harbour Bridge to Close'], [kind, line], ['paragraph', sentence],
    ])
  })

  it.each([
    'De Gaulle returns to the harbour',
    'By the numbers',
    'The bridge closed on 7 December 2025, and nobody came.',
    'In 2025 the city built 12 bridges',
  ])('leaves %s alone', (line) => {
    expect(read(`${line}\n\n${sentence}\n\n${other}`)[0]?.[0]).not.toMatch('line')
  })

  it('takes the title after the bar', () => {
    expect(read(`• December 7, 2025\n\nBridge to close\n\n${sentence}`).map(([kind]) => kind))
      .toEqual(['byline', 'title', 'paragraph'])
  })

  it.each([
    ['a sentence', `${sentence}\n\n${other}`],
    ['a line alone', 'Data SGP'],
    ['lines without prose', 'Harbour\n\nBridge\n\nTunnel'],
    ['a lower-case start', `and so it went\n\n${sentence}`],
  ])('has no title in %s', (_, source) => {
    expect(read(source).map(([kind]) => kind)).not.toContain('title')
  })

  it('leaves a run-in dateline in its paragraph', () => {
    expect(read(`Bridge\n\nJAKARTA, KOMPAS.com - ${sentence}`)[1]).toEqual(['paragraph', `JAKARTA, KOMPAS.com - ${sentence}`])
  })
})

describe('a byline with handles and addresses', () => {
  it('is a byline, and gives the names alone', () => {
    const line = 'By Nadia Rahman and Budi Santoso | @nadia | nadia@example.org'
    const {blocks, fields} = parseArticle(`The bridge opens\n\n${line}\n\nIt opens on Monday.\n`, {format: 'text'})
    expect(blocks.map(({kind}) => kind)).toEqual(['title', 'byline', 'paragraph'])
    expect(fields.authors.candidates.map(({value}) => value)).toEqual(['Nadia Rahman', 'Budi Santoso'])
  })
})

describe('the lines of a plain text', () => {
  it('joins wrapped lines between blank lines', () => {
    expect(read('The bridge over the\nharbour will close\non Monday.\n\nDrivers take the\ntunnel.')).toEqual([
      ['paragraph', 'The bridge over the harbour will close on Monday.'], ['paragraph', 'Drivers take the tunnel.'],
    ])
  })

  it('takes each line for a paragraph where none is blank', () => {
    expect(read(`Bridge to close\n${sentence}\n${other}\nData SGP`)).toEqual([
      ['title', 'Bridge to close'], ['paragraph', sentence], ['paragraph', other], ['paragraph', 'Data SGP'],
    ])
  })

  it('keeps a short line apart from a long paragraph right before it', () => {
    expect(read(`${sentence} ${other}\nData SGP\n\n${other}`).map(([, text]) => text)).toContain('Data SGP')
  })

  it('joins full lines where none is blank, up to one with room left', () => {
    const text = 'A text that was wrapped at a narrow width by a\nmail program, and which has no blank line in it\n'
      + 'at all, so that only the fullness of its lines\ntells what they are. It ends here.\nA second paragraph starts after the short one,\n'
      + 'as every paragraph of such a text does in the\nend of things.'
    expect(read(text)).toHaveLength(2)
  })

  it('joins a line that breaks off with the one that goes on in lower case', () => {
    expect(read(`${sentence} ${other} This line breaks off in the\nmiddle of it.\n${sentence}`)).toHaveLength(2)
  })

  it('joins wide characters without a blank', () => {
    expect(read('这座跨港大桥将于周一\n关闭。\n\n司机应改走隧道。')[0]).toEqual(['paragraph', '这座跨港大桥将于周一关闭。'])
  })

  it('reads headings', () => {
    const source = `Bridge\n\n${sentence}\n\nWhat changes\n============\n\n${other}\n\nWHO PAYS\n\nThe city.\n\nNATO`
    const {blocks} = parseText(source)
    expect(blocks.map(({kind, level}) => [kind, level])).toEqual([
      ['title', 0], ['paragraph', 0], ['heading', 1], ['paragraph', 0], ['heading', 2], ['paragraph', 0], ['paragraph', 0],
    ])
  })

  it('reads items without their marks', () => {
    expect(read('Take:\n\n- the tunnel,\n- the ferry, which\n  leaves often.\n\n1. First\n2. Second\n\n7. Dezember 2025 war es.')).toEqual([
      ['paragraph', 'Take:'], ['item', 'the tunnel,'], ['item', 'the ferry, which leaves often.'], ['item', 'First'],
      ['item', 'Second'], ['paragraph', '7. Dezember 2025 war es.'],
    ])
  })

  it('passes over lines that only divide', () => {
    expect(read(`${sentence}\n\n* * *\n\n${other}`)).toHaveLength(2)
  })
})

describe('the places of a plain text', () => {
  const piece = fc.constantFrom(
    'word', 'Two words.', '• ', '- item', '1. ', '===', '---', '* * *', '\n', '\n\n', '\r\n', '\r', ' ', '\t', '\u3000', 'WHO PAYS',
    '桥', '𝒜', 'e\u0301', 'By Jane Doe', 'December 7, 2025', ' | ', sentence,
  )
  const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))

  it('are exact', () => {
    fc.assert(fc.property(text, (source) => {
      let end = 0
      for (const {content, range} of parseText(source).blocks) {
        expect(range[0]).toBeGreaterThanOrEqual(end)
        expect(content.locate()).toEqual(range)
        end = range[1]
        for (let at = 0; at < content.text.length; at++) {
          const written = source.slice(...content.locate(at, at + 1))
          if (written.trim() !== '') expect(written).toBe(content.text[at])
          else expect(content.text[at]?.trim()).toBe('')
        }
      }
    }), {numRuns: 500})
  })

  it('lose nothing but marks and dividing lines', () => {
    fc.assert(fc.property(text, (source) => {
      let rest = ''
      let end = 0
      for (const {range} of parseText(source).blocks) {
        rest += `${source.slice(end, range[0])}\n`
        end = range[1]
      }
      expect(`${rest}${source.slice(end)}`).toMatch(/^(?:[\s\u3000•*=~_─-]|\d\.)*$/)
    }), {numRuns: 500})
  })
})

describe('a comment to the linter', () => {
  const read = (source: string) => {
    const {comments, blocks} = parseText(source)
    return {comments: comments.map(({range}) => source.slice(...range)), blocks: blocks.length}
  }

  it('is none of the text', () => {
    expect(read('A bridge reopens\n\nIt is new.\n\n<!-- presscheck-disable-next-line spam/* -- quoted -->\nIt was closed for years.\n'))
      .toEqual({comments: ['<!-- presscheck-disable-next-line spam/* -- quoted -->'], blocks: 3})
  })

  it('stands on a line of its own and is meant for it', () => {
    expect(read('A bridge reopens\n\n<!-- a note -->\n\nSee <!-- presscheck-disable -->\n').comments).toEqual([])
  })
})
