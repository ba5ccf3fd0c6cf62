import {skipBlanks} from '../blanks.ts'
import type {Comment} from '../model.ts'
import {readDefinition, type References} from './inline/references.ts'
import type {Leaf} from './outline.ts'

/** Labels by which writers comment: `[//]: # (a comment)`. */
const commentLabels: ReadonlySet<string> = new Set(['//', '#', 'comment'])

/** Takes the definitions of reference links off the paragraphs that start with them. */
export function takeDefinitions(leaves: readonly Leaf[], references: References, comments: Comment[]): readonly Leaf[] {
  const rest: Leaf[] = []
  for (const leaf of leaves) {
    const left = leaf.type === 'text' && leaf.text.startsWith('[') ? takeFrom(leaf, references, comments) : leaf
    if (left) rest.push(left)
  }
  return rest
}

function takeFrom(leaf: Leaf, references: References, comments: Comment[]): Leaf | undefined {
  const {text, from: base} = leaf
  let at = 0
  for (let found = readDefinition(text, at); found; found = readDefinition(text, at)) {
    const {label, destination, title, end} = found
    if (title && commentLabels.has(label)) {
      comments.push({range: [base + at, base + end], text: text.slice(title.from, title.to)})
    } else {
      const {from, to} = destination
      references.define(label, {urlRange: from === to ? undefined : [base + from, base + to]})
    }
    at = skipBlanks(text, end)
  }
  if (at === 0) return leaf
  return at < text.length ? {...leaf, from: base + at, text: text.slice(at)} : undefined
}
