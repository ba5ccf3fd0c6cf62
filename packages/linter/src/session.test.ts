import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter, type Format} from './index.ts'

const linter = createLinter({now: {year: 2026, month: 11, day: 24}, preset: 'strict'})

const piece = fc.constantFrom(
  '---\ntitle: A ferry &amp; a bus\ndate: 2026-11-20\n---\n\n', '# A ferry\n\n', 'The board will pay for the the crossing.\n\n',
  'It sails on Tuesday, November 23, 2026, from an new pier .\n\n', '- one item\n- [a link](https://ferry.example)\n\n',
  '> A quotation that is is long.\n\n', '<!-- presscheck-disable-next-line prose/* -- quoted -->\n', 'slot gacor\n\n',
  '[r]: https://other.example\n', 'See [this][r] and [that](https://ferry.example).\n\n', '`code code` and *words words*\n\n',
  'Rapat digelar pada Senin (20/10/2026) di balai kota, kata jenderal. Arya Lembahwangi yang hadir bersama warga.\n\n',
  '<div>\n', '</div>\n', '```\n', 'Sign up for our daily newsletter\n\n', '\r\n', '| a | b |\n|---|---|\n| c c | d |\n\n',
)
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  deleted: fc.oneof(fc.constant(0), fc.nat(60)),
  inserted: fc.oneof(piece, fc.constantFrom('x', ' ', '\n', '\n\n', '*', '`', '> ', '"', 'the ', '(')),
})

describe('a session', {timeout: 60_000}, () => {
  it.each(['markdown', 'mdx', 'html', 'text'] as const)('says of edited %s what a fresh look says', (format: Format) => {
    const text = fc.array(piece, {minLength: 3, maxLength: 25}).map((pieces) => pieces.join(''))
    fc.assert(fc.property(text, fc.array(edit, {minLength: 1, maxLength: 6}), (start, edits) => {
      const session = linter.open({format})
      let source = start
      session.update(source)
      for (const {at, deleted, inserted} of edits) {
        const from = Math.floor(at * source.length)
        source = source.slice(0, from) + inserted + source.slice(from + deleted)
        const {findings, suppressed} = session.update(source)
        const fresh = linter.lint(source, {format})
        expect(findings).toEqual(fresh.findings)
        expect(suppressed).toEqual(fresh.suppressed)
      }
    }), {numRuns: 60})
  })
})
