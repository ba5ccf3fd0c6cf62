import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'format/no-edge-blanks',
  summary: 'Disallow blank lines and blanks at the start and the end of the file.',
  why: 'They are remains of copying and cutting, grow with every edit, and show up in every comparison of versions.',
  confidence: 'certain',
  severity: 'info',
  unit: 'article',
  messages: {
    start: 'The file begins with blank lines. Delete them.',
    frontMatter: 'Blank lines stand before the front matter, which some programs then do not read. Delete them.',
    delete: 'Delete the blank lines',
    end: 'The file ends with blanks or blank lines. Let it end with one line break.',
  },
  options: v.object({}),
  examples: {
    valid: ['The end.\n', 'The end.', '', {text: '    let it = "code"\n', note: 'Blanks that mean something.'}],
    invalid: [
      {text: '⟦\n\n⟧The bridge reopens.\n', fixed: 'The bridge reopens.\n'},
      {text: '⟦\n⟧---\ntitle: The bridge\n---\n', suggested: ['---\ntitle: The bridge\n---\n']},
      {text: 'The bridge reopens.\n⟦\n\n⟧', fixed: 'The bridge reopens.\n'},
      {format: 'text', text: 'Jembatan dibuka lagi.⟦  \n⟧', language: 'id', fixed: 'Jembatan dibuka lagi.\n'},
      {format: 'text', text: 'Die Brücke\r\nist offen.\r\n⟦\r\n⟧', language: 'de', fixed: 'Die Brücke\r\nist offen.\r\n'},
    ],
  },
  check({article: {source, format}, report}) {
    if (format === 'html' || format === 'record') return
    const first = firstLine(source)
    if (first === source.length) return
    if (first > 0) {
      const at = [0, first] as const
      const edit = {range: at, text: ''}
      // What follows is read differently then, and so the writer decides.
      if (/^(?:---|\+\+\+)\s/.test(source.slice(first, first + 4))) {
        report({at, message: 'frontMatter', suggestions: [{message: 'delete', edit}]})
      } else report({at, message: 'start', fix: edit})
    }
    const last = source.trimEnd().length
    const lineBreak = /^(?:\r\n|\r|\n)/.exec(source.slice(last, last + 2))?.[0] ?? ''
    const kept = last + lineBreak.length
    if (kept === source.length) return
    const isMissing = lineBreak === '' && /[\r\n]/.test(source.slice(last))
    const ending = isMissing ? (source.includes('\r\n') ? '\r\n' : '\n') : ''
    report({at: [kept, source.length], message: 'end', fix: {range: [kept, source.length], text: ending}})
  },
})

/** Where the first line begins that is not blank; its own blanks may mean something. */
function firstLine(source: string): number {
  const words = source.length - source.trimStart().length
  return Math.max(source.lastIndexOf('\n', words - 1), source.lastIndexOf('\r', words - 1)) + 1
}
