import {askOnce, defineRule, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** What programs write for a value that they do not have, standing alone. */
const alone = /^\s*(?:undefined|null|NaN|\[object Object\]|Invalid Date)[\s.,:;]*$/

/** The same inside a line that a template made: after a word of authorship or date, at a unit, or twice. */
const inLine = new RegExp([
  String.raw`(?<![\w.])(?:undefined undefined|NaN (?:NaN|undefined)|undefined NaN)(?!\w)`,
  String.raw`\[object Object\](?:,\s?\[object Object\])+`,
  String.raw`(?<=[$€£])NaN\b|(?<![\w.])NaN(?= ?%)`,
  String.raw`(?<=\b(?:[Bb]y|[Oo]leh|[Vv]on|[Pp]ar|[Pp]or|[Oo]n|[Pp]ublished|[Uu]pdated|[Pp]osted|[Tt]ags):? )`
  + String.raw`(?:undefined|null|Invalid Date|\[object Object\])(?=\s*(?:$|[|•·,–—]))`,
].join('|'), 'g')

/** Fields that readers meet. Where the whole value is missing, a rule of the metadata says so. */
const forReaders = /title|headline|description|summary|excerpt|caption|^alt$|deck|subtitle/i

export default defineRule({
  id: 'residue/no-undefined-value',
  summary: 'Disallow what a program writes for a value that it does not have.',
  why: 'A template ran without its data, and readers see `undefined` where a name or a date belongs.',
  confidence: 'certain',
  unit: 'article',
  messages: {found: '`{value}` is what a program writes for a missing value. Write what belongs here, or delete it.'},
  options: v.object({}),
  examples: {
    valid: [
      'In JavaScript, undefined is a value and null is another.',
      {text: '| Type | Value |\n|---|---|\n| a | null |\n\n- undefined\n- null', note: 'Tables and lists of values.'},
      {text: 'It prints `[object Object]`.', note: 'Code is shown as it is.'},
      {text: '---\ntitle: The bridge\nimage: null\n---\n', note: 'A key without a value is not shown.'},
      'The result is undefined on the left side.',
    ],
    invalid: [
      {text: '---\ntitle: The bridge\ndescription: "Posted by ⟦undefined⟧"\n---\n'},
      {text: '# The bridge reopens\n\nBy ⟦undefined⟧\n\nTraffic is slow.'},
      {text: '# The bridge reopens\n\n⟦Invalid Date⟧\n\nTraffic is slow.'},
      {format: 'html', text: '<h1>The bridge</h1><p>Tags: ⟦[object Object],[object Object]⟧</p><p>Traffic is slow.</p>'},
      {format: 'text', text: 'Jembatan\n\nOleh: ⟦null⟧ • Jakarta', language: 'id'},
    ],
  },
  check({article, report}) {
    for (const text of suspects(article)) {
      if (text.block?.kind === 'item' || text.block?.kind === 'cell') continue
      if (text.key !== undefined && (!forReaders.test(text.key) || alone.test(text.prose))) continue
      for (const {value, start} of valuesIn(text)) {
        report({at: text.locate(start, start + value.length), message: 'found', data: {value}})
      }
    }
  },
})

const suspects = textsWhere((text) => valuesIn(text).length > 0)

const valuesIn = askOnce(({prose}): readonly {readonly value: string; readonly start: number}[] => {
  if (!/undefined|NaN|null|\[object Object\]|Invalid Date/.test(prose)) return []
  if (alone.test(prose)) return [{value: prose.trim(), start: prose.length - prose.trimStart().length}]
  return Array.from(prose.matchAll(inLine), ({0: value, index}) => ({value, start: index}))
})
