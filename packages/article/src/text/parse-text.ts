import type {BlockDraft, Draft} from '../draft.ts'
import {LocatedTextBuilder} from '../located-text.ts'
import {isWide} from '../wide-characters.ts'
import type {Line} from './lines.ts'
import {readLines} from './lines.ts'
import {type Passage, passagesOf} from './passages.ts'

/**
 * Reads plain text: title, bylines, datelines, headings that are underlined or in capitals, list items, paragraphs
 * between blank lines or each on a line; lines that were wrapped are joined.
 */
export function parseText(source: string): Draft {
  const blocks = passagesOf(readLines(source)).map((passage) => blockOf(source, passage))
  return {format: 'text', blocks, metadata: [], frontMatter: undefined, readings: [], comments: []}
}

function blockOf(source: string, {kind, level, lines, mark}: Passage): BlockDraft {
  const content = new LocatedTextBuilder(source)
  const start = (lines[0]?.from ?? 0) + mark
  let before: Line | undefined
  for (const line of lines) {
    if (before && !(isWide(source.charCodeAt(before.to - 1)) && isWide(source.charCodeAt(line.from)))) {
      content.put(' ', before.to, line.from)
    }
    content.copy(Math.max(start, line.from), line.to)
    before = line
  }
  return {kind, range: [start, before?.to ?? start], content: content.build(), level}
}
