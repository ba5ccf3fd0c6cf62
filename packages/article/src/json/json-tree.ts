import type {Located} from '../model.ts'
import type {Range} from '../range.ts'

/** A string, number, boolean or null; anything else that stands alone is read as a string. */
export interface JsonScalar extends Located {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** Without its quotes. */
  readonly range: Range
}

export interface JsonArray {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
  /** With its brackets. */
  readonly range: Range
}

export interface JsonMember {
  readonly key: string
  /** Without its quotes. */
  readonly keyRange: Range
  readonly value: JsonNode
}

export interface JsonObject {
  readonly kind: 'object'
  /** In the order of the source; a key may stand twice. */
  readonly members: readonly JsonMember[]
  /** With its braces. */
  readonly range: Range
}

export type JsonNode = JsonScalar | JsonArray | JsonObject

/** The value of a key; the last one counts where it stands twice, as in JavaScript. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key === key)?.value : undefined
}

/** A value with the keys and indexes that lead to it. */
export interface JsonLeaf {
  readonly path: readonly (string | number)[]
  readonly keyRange: Range
  readonly scalar: JsonScalar
}

/** Levels that metadata never reaches; below them a hostile text would cost more than its length. */
const deepestLeaf = 64

/**
 * Every scalar below a node in the order of the source, without what stands in the nodes of `except`. An item of a
 * list bears the key of the list.
 */
export function leavesOf(root: JsonNode, except?: ReadonlySet<JsonNode>): readonly JsonLeaf[] {
  const leaves: JsonLeaf[] = []
  const open: {node: JsonNode, path: readonly (string | number)[], keyRange: Range}[] = [
    {node: root, path: [], keyRange: [root.range[0], root.range[0]]},
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {node, path, keyRange} = next
    if (path.length > deepestLeaf || (node !== root && except?.has(node))) continue
    if (node.kind === 'scalar') {
      leaves.push({path, keyRange, scalar: node})
    } else if (node.kind === 'array') {
      for (const [index, item] of [...node.items.entries()].reverse()) {
        open.push({node: item, path: [...path, index], keyRange})
      }
    } else {
      for (const member of node.members.toReversed()) {
        open.push({node: member.value, path: [...path, member.key], keyRange: member.keyRange})
      }
    }
  }
  return leaves
}
