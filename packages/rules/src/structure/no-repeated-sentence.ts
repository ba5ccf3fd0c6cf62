import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Shorter sentences are repeated for effect: `Never. Never.` */
const shortest = 30

export default defineRule({
  id: 'structure/no-repeated-sentence',
  summary: 'Disallow a sentence that stands twice in a row.',
  why: 'It was pasted twice, or an edit kept both versions.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'block',
  messages: {
    repeated: 'The sentence stands twice. Delete one.',
    delete: 'Delete this one',
  },
  options: v.object({}),
  examples: {
    valid: ['Never again. Never again.', 'The bridge over the river opens again. The bridge over the river stays closed.'],
    invalid: [
      {
        text: 'The bridge over the river opens again. ⟦The bridge over the river opens again.⟧ Traffic will be slow.',
        suggested: ['The bridge over the river opens again. Traffic will be slow.'],
      },
    ],
  },
  check({block, report}) {
    if (!mayRepeat(block.prose)) return
    const {prose, sentences: {length, starts, ends}} = block
    for (let sentence = 1; sentence < length; sentence++) {
      const [previousStart = 0, previousEnd = 0] = [starts[sentence - 1], ends[sentence - 1]]
      const [start = 0, end = 0] = [starts[sentence], ends[sentence]]
      if (end - start < shortest || end - start !== previousEnd - previousStart) continue
      if (prose.slice(start, end) !== prose.slice(previousStart, previousEnd)) continue
      const [from, to] = block.locate(previousEnd, end)
      report({
        at: block.locate(start, end),
        message: 'repeated',
        suggestions: [{message: 'delete', edit: {range: [from, to], text: ''}}],
      })
    }
  },
})

const stops = /[.!?…؟۔।॥。！？｡‼⁇⁈⁉]/g

/** Whether two sentences may end alike: never false where one stands twice. */
function mayRepeat(prose: string): boolean {
  if (prose.length < 2 * shortest) return false
  const endings = new Set<number>()
  stops.lastIndex = shortest - 1
  while (stops.test(prose)) {
    const ending = sumOf(prose, stops.lastIndex - shortest / 2, stops.lastIndex)
    if (endings.has(ending)) return true
    endings.add(ending)
  }
  return false
}

/** The same for the same characters, and seldom for others. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return sum
}
