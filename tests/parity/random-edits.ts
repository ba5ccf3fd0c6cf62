import type {Position} from 'vscode-languageserver-protocol'
import {createRandom} from '../accuracy/recall/random.ts'
import type {WireClient} from '../editors/wire.ts'

/** A file that is open in an editor. */
export interface Document {
  readonly path: string
  readonly uri: string
  readonly text: string
}

const insertions = [
  'x', ' ', '\n', '\n\n', 'the the ', '&amp;', '🚢', '夜', '**', '`', '```\n', '# ', '- ', '> ', '<div>', '</div>', '<!--', '-->',
  '---\n', 'slot gacor', 'Senin (20/10/2026)', '[a](b)', '|', '\r\n', 'é', '"', '(', 'Sign up for our newsletter\n',
]

/** A hundred edits at random places, the same for the same seed; the server catches up now and then. */
export async function randomEdits(
  client: WireClient, {uri, text: start}: Document, seed: number,
): Promise<{readonly text: string; readonly version: number}> {
  let text = start
  const random = createRandom(seed)
  let version = 1
  while (version < 101) {
    const from = boundary(text, random.integer(text.length + 1))
    const deleted = random.integer(3) === 0 ? random.integer(30) : 0
    const to = boundary(text, Math.min(text.length, from + deleted))
    const inserted = random.pick(insertions)
    const range = {start: positionAt(text, from), end: positionAt(text, to)}
    await client.type(uri, ++version, range, inserted)
    text = text.slice(0, from) + inserted + text.slice(to)
    if (version % 34 === 0) await client.diagnostics(version, uri)
  }
  return {text, version}
}

/** The offset, or the one before it where it stands within a character or a line break: no editor points there. */
function boundary(text: string, offset: number): number {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)]
  const isInBreak = before === 13 && after === 10
  const isInCharacter = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
  return isInBreak || isInCharacter ? offset - 1 : offset
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return {line: lines.length - 1, character: lines.at(-1)?.length ?? 0}
}
