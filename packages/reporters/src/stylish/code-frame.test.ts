import {assert, integer, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markedReport} from '../testing/marked-report.ts'
import {codeFrame} from './code-frame.ts'
import {columns} from './display.ts'

/** The frame as it is drawn, without line numbers. */
function draw(marked: string, width = 60): string {
  const {source, findings: [finding]} = markedReport(marked)
  const frame = finding && codeFrame(source, finding, width)
  const lines = frame?.lines.flatMap(({text, indent, length}) => [text, ' '.repeat(indent) + '^'.repeat(length)])
  return lines?.map((line) => line.trimEnd()).join('\n') ?? ''
}

describe('codeFrame', () => {
  it('underlines the marked words', () => {
    expect(draw('It was ⟦the the⟧ end.')).toBe('It was the the end.\n       ^^^^^^^')
  })

  it('shows the line of the finding alone', () => {
    expect(draw('One\r\nTwo ⟦three⟧\r\nFour')).toBe('Two three\n    ^^^^^')
  })

  it('measures in columns of the terminal', () => {
    expect(draw('港口⟦今天⟧開放')).toBe('港口今天開放\n    ^^^^')
    expect(draw('cafe\u0301 👩‍👩‍👧 ⟦x⟧')).toBe('cafe\u0301 👩‍👩‍👧 x\n        ^')
    expect(draw('\tindented ⟦twice⟧')).toBe('  indented twice\n           ^^^^^')
  })

  it('shows what cannot be seen, as wide as it is shown', () => {
    expect(draw('a⟦\u200b⟧b')).toBe('a<U+200B>b\n ^^^^^^^^')
    expect(draw('a⟦\u001b[31m⟧b')).toBe('a␛[31mb\n ^^^^^')
  })

  it('points at a place where the range is empty', () => {
    expect(draw('The end⟦⟧')).toBe('The end\n       ^')
    expect(draw('⟦⟧\nThe end')).toBe('\n^')
  })

  it('cuts a long line around the mark, between words', () => {
    const long = `${'Before it came many words. '.repeat(20)}⟦here⟧${' And many more came after.'.repeat(20)}`
    expect(draw(long)).toBe([
      '…it came many words. here And many more came after. And…',
      '                     ^^^^',
    ].join('\n'))
  })

  it('gives the room of one side to the other', () => {
    const lead = 'Many words stand before the last. '
    expect(draw(`${lead.repeat(9)}⟦End⟧.`)).toBe([
      '…before the last. Many words stand before the last. End.',
      '                                                    ^^^',
    ].join('\n'))
  })

  it('cuts a mark that is longer than the line may be', () => {
    expect(draw(`⟦${'All of it is marked. '.repeat(20)}⟧`, 30)).toBe([
      'All of it is marked. All of …',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ].join('\n'))
  })

  it('shows three lines at most, and says how many it skipped', () => {
    const {source, findings: [finding]} = markedReport('⟦one\n\nthree\nfour\nfive⟧\nsix')
    expect(finding && codeFrame(source, finding, 60)).toMatchObject({
      lines: [{number: 1, text: 'one', length: 3}, {number: 2, text: '', length: 0}, {number: 5, text: 'five'}],
      skipped: 2,
    })
  })

  it('stays within its width for any text', () => {
    const unit = string({unit: 'grapheme', maxLength: 200})
    assert(property(unit, unit, unit, integer({min: 20, max: 120}), (before, marked, after, width) => {
      const plain = [before, marked, after].map((text) => text.replaceAll(/[⟦⟧]/g, ''))
      const {source, findings: [finding]} = markedReport(`${plain[0] ?? ''}⟦${plain[1] ?? ''}⟧${plain[2] ?? ''}`)
      for (const {text, indent, length} of (finding && codeFrame(source, finding, width))?.lines ?? []) {
        expect(columns(text)).toBeLessThanOrEqual(width)
        expect(indent + length).toBeLessThanOrEqual(width)
      }
    }))
  })
})
