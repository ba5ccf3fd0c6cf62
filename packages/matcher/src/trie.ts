/**
 * The stems of all phrases as a trie. Nodes are numbered breadth first from the root, 0, so that the children of a node
 * follow one another: child n of all is reached by edge n - 1.
 */
export interface TrieData {
  /** By node: its first edge; one more for the end. */
  readonly edges: Uint16Array
  /** By edge: the UTF-16 unit that it reads; in rising order within a node. */
  readonly labels: Uint16Array
  /** By node: where in `phraseLists` the phrases stand whose stem ends here; 0 for none. */
  readonly endings: Uint16Array
  /** Lists of phrase numbers, each after its length. */
  readonly phraseLists: Uint16Array
}

const root = 0

interface Node {
  readonly children: Map<number, Node>
  readonly phrases: number[]
}

/** Builds the trie of stems given as UTF-16 units; a stem's number is its place in the list. */
export function buildTrie(stems: readonly (readonly number[])[]): TrieData {
  const top: Node = {children: new Map(), phrases: []}
  for (const [phrase, stem] of stems.entries()) {
    let node = top
    for (const label of stem) {
      const child = node.children.get(label) ?? {children: new Map(), phrases: []}
      node.children.set(label, child)
      node = child
    }
    node.phrases.push(phrase)
  }

  const edges: number[] = []
  const labels: number[] = []
  const endings: number[] = []
  const phraseLists: number[] = [0]
  const nodes = [top]
  for (const {children, phrases} of nodes) {
    edges.push(labels.length)
    endings.push(phrases.length > 0 ? phraseLists.length : 0)
    if (phrases.length > 0) phraseLists.push(phrases.length, ...phrases)
    for (const [label, child] of [...children].sort(([a], [b]) => a - b)) {
      labels.push(label)
      nodes.push(child)
    }
  }
  if (nodes.length > 0xffff || phraseLists.length > 0xffff) {
    throw new RangeError(`The ${stems.length} phrases need ${nodes.length} nodes; a table has room for 65,535.`)
  }
  return {
    edges: Uint16Array.of(...edges, labels.length),
    labels: Uint16Array.from(labels),
    endings: Uint16Array.from(endings),
    phraseLists: Uint16Array.from(phraseLists),
  }
}

/** Finds ways through the trie. */
export class Trie {
  readonly #data: TrieData
  /** By label: the children of the root, of which there are many. */
  readonly #firsts = new Uint16Array(0x10000)
  readonly root: number = root

  constructor(data: TrieData) {
    this.#data = data
    const count = data.edges[root + 1] ?? 0
    for (let edge = 0; edge < count; edge++) this.#firsts[data.labels[edge] ?? 0] = edge + 1
  }

  /** The node that a label leads to, or the root where it leads nowhere. */
  follow(node: number, label: number): number {
    if (node === root) return this.#firsts[label] ?? root
    const {edges, labels} = this.#data
    let low = edges[node] ?? 0
    let high = edges[node + 1] ?? 0
    if (high - low === 1) return labels[low] === label ? high : root
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = labels[middle] ?? 0
      if (found === label) return middle + 1
      if (found < label) low = middle + 1
      else high = middle
    }
    return root
  }

  /** Whether stems end at a node. */
  hasEndings(node: number): boolean {
    return this.#data.endings[node] !== 0
  }

  /** Calls `found` with each phrase whose stem ends at a node. */
  forEachEnding(node: number, found: (phrase: number) => void): void {
    const {endings, phraseLists} = this.#data
    const list = endings[node] ?? 0
    const last = list + (phraseLists[list] ?? 0)
    for (let i = list + 1; i <= last; i++) found(phraseLists[i] ?? 0)
  }
}
