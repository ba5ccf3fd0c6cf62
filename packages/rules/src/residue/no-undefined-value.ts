import type {Article} from '@presscheck/article'
import {askOnce, defineRule, type ReadableText, showsCode, textsWhere} from '@presscheck/rule-kit'
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

/** The same in a sentence, where a number belongs: before what is counted, behind a sign of money. */
const asNumber = new RegExp([
  String.raw`(?<![\w.])(?:undefined|null|NaN)(?= (?:[Ee]uros?|EUR|USD|dollars?|pounds?|percent|per cent|million|billion|people|kilomet(?:er|re)s?|miles)\b)`,
  String.raw`(?<=[$€£¥])(?:undefined|null|NaN)\b`,
].join('|'), 'g')

/** What no sentence says unless it is about programs; the last is a number in some languages. */
const asWord = /(?<![\w.'"“„«‘`-])(?:\[object Object\]|(?:undefined|NaN|null)(?![\w.(='-]))(?!["”»’`])/g
const numbers = /^(?:de|nl|und)\b/

/** What an article about programs talks of. */
const topic = /javascript|typescript|python|\bjson\b|\bapi\b|\bbugs?\b|changelog|release notes|\bsoftware|\bcode\b|version \d|\bv\d+\.\d|\bfunction\b|\bvariable|programm|program(?:ador|mer)|\bdatabase|\bSQL\b/i

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
      {text: 'Das Spiel endete null zu null.', language: 'de', note: 'A number.'},
      {text: 'Gelar None diraih seorang guru.', language: 'id', note: 'A title of honour, and a word or name in many languages.'},
      {text: 'Fixed a bug that showed [object Object] for a title.', note: 'The article is about programs.'},
    ],
    invalid: [
      {
        format: 'html', text: '<script>var code</script><h1>The bridge</h1><p>It was ⟦[object Object]⟧ too high.</p>',
        note: 'A script is no word of the article.',
      },
      {text: '---\ntitle: The bridge\ndescription: "Posted by ⟦undefined⟧"\n---\n'},
      {text: '# The bridge reopens\n\nBy ⟦undefined⟧\n\nTraffic is slow.'},
      {text: '# The bridge reopens\n\n⟦Invalid Date⟧\n\nTraffic is slow.'},
      {format: 'html', text: '<h1>The bridge</h1><p>Tags: ⟦[object Object],[object Object]⟧</p><p>Traffic is slow.</p>'},
      {format: 'text', text: 'Jembatan\n\nOleh: ⟦null⟧ • Jakarta', language: 'id'},
      {text: 'The bridge cost ⟦undefined⟧ million, said the mayor; ⟦[object Object]⟧ was too much.'},
      {text: 'Le pont a coûté ⟦undefined⟧ euros, dit le maire, et ⟦null⟧ habitants paieront.', language: 'fr'},
      {text: 'Jembatan itu dibuka ⟦undefined⟧ kemarin.', language: 'id', note: 'No word of its language.'},
    ],
  },
  check({article, report}) {
    const texts = suspects(article)
    const isAboutPrograms = texts.length > 0 && (showsCode(article) || talksOfPrograms(article))
    for (const text of texts) {
      if (text.block?.kind === 'item' || text.block?.kind === 'cell') continue
      if (text.key !== undefined && (!forReaders.test(text.key) || alone.test(text.prose))) continue
      for (const {value, start} of [...valuesIn(text), ...isAboutPrograms ? [] : valuesInSentence(text, article)]) {
        report({at: text.locate(start, start + value.length), message: 'found', data: {value}})
      }
    }
  },
})

/** Its words count, and never the scripts of its page. */
function talksOfPrograms({blocks, fields}: Article): boolean {
  return topic.test(fields.title.chosen?.text ?? '') || blocks.some(({region, prose}) => region === 'main' && topic.test(prose))
}

const suspects = textsWhere(({prose}) => /undefined|NaN|null|\[object Object\]|Invalid Date/.test(prose))

interface Value {
  readonly value: string
  readonly start: number
}

const valuesIn = askOnce(({prose}): readonly Value[] => {
  if (alone.test(prose)) return [{value: prose.trim(), start: prose.length - prose.trimStart().length}]
  return Array.from(prose.matchAll(inLine), ({0: value, index}) => ({value, start: index}))
})

/** Values within a sentence that `valuesIn` does not know. */
function valuesInSentence(text: ReadableText, {language}: Article): readonly Value[] {
  const {prose, block} = text
  if (alone.test(prose)) return []
  const spoken = block?.language ?? language
  const known = valuesIn(text)
  const found = new Map<number, Value>()
  for (const {0: value, index: start} of prose.matchAll(asNumber)) {
    if (value !== 'null' || !numbers.test(spoken)) found.set(start, {value, start})
  }
  for (const {0: value, index: start} of prose.matchAll(asWord)) {
    const isForeign = spoken !== 'en' && !(value === 'null' ? numbers : /^und\b/).test(spoken)
    if (value === '[object Object]' || isForeign) found.set(start, {value, start})
  }
  const isKnown = (at: number): boolean => known.some(({value, start}) => start <= at && at < start + value.length)
  return [...found.values()].filter(({start}) => !isKnown(start)).toSorted((a, b) => a.start - b.start)
}
