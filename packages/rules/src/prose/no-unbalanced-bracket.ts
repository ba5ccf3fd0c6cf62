import type {Block} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-unbalanced-bracket',
  summary: 'Disallow a bracket or quotation mark without its partner in a paragraph.',
  why: 'Readers wait for its end, or look for its start.',
  confidence: 'likely',
  unit: 'block',
  blocks: ['paragraph', 'quote', 'caption'],
  trigger: /[()（）“”]/,
  messages: {alone: '`{sign}` has no partner in the paragraph. Add it, or take the sign away.'},
  options: v.object({}),
  examples: {
    valid: [
      'The bridge (built in 1904) “reopens”.',
      {text: '“The bridge reopens in May.', note: 'A quotation over several paragraphs opens each of them.'},
      'Choose: a) the bridge, or b) the ferry.',
      'All is well :) and (maybe) better ;-)',
      {language: 'de', text: 'Die „Brücke“ öffnet.'},
    ],
    invalid: [
      {text: 'The bridge ⟦(⟧built in 1904 reopens in May.'},
      {text: 'The bridge, built in 1904⟦)⟧, reopens in May.'},
      {text: 'The mayor said that ⟦“⟧the bridge reopens in May, and “traffic will be slow” for weeks.'},
    ],
  },
  check({block, report}) {
    // One lost sign makes others look lost: the first is enough to read the paragraph again.
    for (const [first] of [aloneOf(block, '(', ')'), aloneOf(block, '“', '”')]) {
      if (first) report({at: block.locate(first.at, first.at + 1), message: 'alone', data: {sign: first.sign}})
    }
  },
})

/** Brackets of East Asian type pair with plain ones. */
const wide: Readonly<Record<string, string>> = {'（': '(', '）': ')'}

interface Sign {
  readonly sign: string
  readonly at: number
}

/** The signs of a pair that stay without partner; none where another use of the sign explains them. */
function aloneOf({prose, language}: Block, open: string, close: string): readonly Sign[] {
  // „…“ closes with what opens elsewhere.
  if (open === '“' && (/[„‚»«]/.test(prose) || ['de', 'cs', 'pl'].includes(language))) return []
  const waiting: Sign[] = []
  const alone: Sign[] = []
  for (let at = 0; at < prose.length; at++) {
    const sign = wide[prose.charAt(at)] ?? prose.charAt(at)
    if (sign === open) waiting.push({sign, at})
    if (sign !== close) continue
    if (waiting.length > 0) waiting.pop()
    else if (!isEnumeration(prose, at) && !isFace(prose, at)) alone.push({sign, at})
  }
  const isReopened = open === '“' && waiting.some(({at}) => prose.slice(0, at).trim() === '')
  return isReopened ? [] : [...waiting.filter(({at}) => !isFace(prose, at)), ...alone]
}

/** `a)`, `2)`, `iv)` */
function isEnumeration(prose: string, at: number): boolean {
  return /(?:^|[\s,;:.])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/iu.test(prose.slice(Math.max(0, at - 5), at))
}

/** `:)`, `;-(`, `8)` */
function isFace(prose: string, at: number): boolean {
  return /[:;=8xX]['’]?[-o^]?$/.test(prose.slice(Math.max(0, at - 3), at))
}
