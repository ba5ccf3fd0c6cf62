import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-unbalanced-bracket',
  summary: 'Disallow a bracket without its partner in a paragraph.',
  why: 'Readers wait for its end, or look for its start.',
  confidence: 'likely',
  unit: 'block',
  blocks: ['paragraph', 'quote', 'caption'],
  trigger: /[()（）]/,
  messages: {alone: '`{sign}` has no partner in the paragraph. Add it, or take the sign away.'},
  options: v.object({}),
  examples: {
    valid: [
      'The bridge (built in 1904) reopens.',
      'Choose: a) the bridge, or b) the ferry.',
      'All is well :) and (maybe) better ;-)',
      {language: 'zh-Hans', text: '安全协议（TLS)', note: 'Wide and plain brackets pair.'},
    ],
    invalid: [
      {text: 'The bridge ⟦(⟧built in 1904 reopens in May.'},
      {text: 'The bridge, built in 1904⟦)⟧, reopens in May.'},
    ],
  },
  check({block, report}) {
    // One lost sign makes others look lost: the first is enough to read the paragraph again.
    const at = firstAlone(block.prose)
    if (at !== undefined) report({at: block.locate(at, at + 1), message: 'alone', data: {sign: block.prose.charAt(at)}})
  },
})

/** Where the first bracket stands that has no partner; what reads as a face or a number of a list needs none. */
function firstAlone(prose: string): number | undefined {
  const waiting: number[] = []
  for (let at = 0; at < prose.length; at++) {
    const sign = prose.charAt(at)
    if (sign === '(' || sign === '（') waiting.push(at)
    if (sign !== ')' && sign !== '）') continue
    if (waiting.length > 0) waiting.pop()
    else if (!isEnumeration(prose, at) && !isFace(prose, at)) return at
  }
  return waiting.find((at) => !isFace(prose, at))
}

/** `a)`, `2)`, `iv)` */
function isEnumeration(prose: string, at: number): boolean {
  return /(?:^|[\s,;:.*_“"'])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/iu.test(prose.slice(Math.max(0, at - 5), at))
}

/** `:)`, `;-(`, `8)` */
function isFace(prose: string, at: number): boolean {
  return /[:;=8xX]['’]?[-o^]?$/.test(prose.slice(Math.max(0, at - 3), at))
}
