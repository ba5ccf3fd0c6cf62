import fc from 'fast-check'
import {formats, hostilePieces} from '../../laws/hostile-texts.ts'

const sayings = [
  'title: ', 'date: 2025-12-07', 'date = 2025-12-07T07:32:00Z\n', '"title": "A"', 'tags: [a, b]', '- a\n', '  b: >-\n', '&a *a', '!!js/function', '"\\u00e9', '"""',
  '[a.b]\n', '[[a]]\n', '{"a":', '}', '],', '"text":"', '\\n', '__proto__', 'constructor', '"rules":{"*":"off"}', 'rules:\n  spam/*: error\n', 'extends: ',
  '"phrases":["a"]', 'overrides:\n  - files: ', '"**/*.md"', '{"version":1}\n', '{"file":"a.md","rule":"a/b","fingerprint":"c","excerpt":"d"}\n',
  'hash "a.md"\t-\n', '<<<<<<< ours\n', '[{"schemaVersion":1,"filePath":"a.md","messages":[', 'disable-next-line spam/*, a/b -- c', 'disable', 'enable',
  'Data SGP', 's l 0 t', 'By Ann Lee', 'Published 7 May 2025', 'As an AI language model', 'TODO', 'Lorem ipsum', '&nbsp', 'Ã©', '\uFFFD', '\u200b', '\u202e', '\ud800',
  'e\u0301', '👩‍👧', '桥', 'ع', '\0', '\uFEFF',
]

const piece = fc.oneof(fc.constantFrom(...formats.flatMap(hostilePieces), ...sayings), fc.string({unit: 'binary', maxLength: 4}))

/** Pieces that mean something to a parser, in an order that means nothing; with some bytes that are no text. */
export const inputs: fc.Arbitrary<Uint8Array> = fc.oneof(
  {weight: 9, arbitrary: fc.array(piece, {maxLength: 40}).map((pieces) => new TextEncoder().encode(pieces.join('')))},
  {weight: 1, arbitrary: fc.uint8Array({maxLength: 200})},
)
