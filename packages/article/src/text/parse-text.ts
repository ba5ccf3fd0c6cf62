import type {BlockDraft, Draft} from '../draft.ts'
import {LocatedTextBuilder} from '../located-text.ts'
import type {Comment} from '../model.ts'
import {isWide} from '../wide-characters.ts'
import type {Line} from './lines.ts'
import {readLines} from './lines.ts'
import {type Passage, passagesOf} from './passages.ts'

/**
 * Reads plain text: title, bylines, datelines, headings that are underlined or in capitals, list items, paragraphs
 * between blank lines or each on a line; lines that were wrapped are joined. A line that is a comment to the linter is
 * one here too, though readers would see it: nobody else can say in plain text what may stay.
 */
export function parseText(source: string): Draft {
  const comments: Comment[] = []
  const lines: Line[] = []
  let isApart = false
  for (const line of readLines(source)) {
    const comment = commentIn(line)
    if (comment) comments.push(comment)
    else lines.push(isApart ? {...line, isApart} : line)
    // What stands apart before a comment stands apart behind it.
    isApart = comment !== undefined && (isApart || line.isApart)
  }
  const blocks = passagesOf(lines).map((passage) => blockOf(source, passage))
  return {format: 'text', blocks, metadata: [], frontMatter: undefined, readings: [], comments}
}

const opening = '<!--'
const closing = '-->'

/** The comment to the linter that a line is. */
function commentIn({from, to, text: line}: Line): Comment | undefined {
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined
  const text = line.slice(opening.length, -closing.length)
  const isWhole = !text.includes(closing) && text.trimStart().startsWith('presscheck-')
  return isWhole ? {range: [from, to], text} : undefined
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
