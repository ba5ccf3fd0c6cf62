import type {Range} from '@presscheck/article'
import {isScalar, parseDocument, type Scalar} from 'yaml'

/** A value of the front matter as another YAML parser reads it. */
export interface ExpectedValue {
  readonly text: string
  /** Without quotes; undefined for a folded block, whose text does not stand together. */
  readonly range: Range | undefined
}

export interface ExpectedFrontMatter {
  readonly title: ExpectedValue | undefined
  readonly date: ExpectedValue | undefined
}

/** What the front matter at the head of a source says; ranges are of the source, without the blanks within quotes. */
export function expectedFrontMatter(source: string): ExpectedFrontMatter {
  const [, fence = '', yaml] = /^(\s*---[^\S\n]*\n)([^]*?)\n---/.exec(source) ?? []
  if (yaml === undefined) return {title: undefined, date: undefined}
  const document = parseDocument(yaml, {uniqueKeys: false})
  const valueOf = (key: string): ExpectedValue | undefined => {
    const node = document.get(key, true)
    if (!isScalar(node) || typeof node.value !== 'string') return undefined
    const text = node.value.trim()
    return text === '' ? undefined : {text, range: rangeOf(node, yaml, fence.length)}
  }
  return {title: valueOf('title'), date: valueOf('date')}
}

function rangeOf({range, type}: Scalar, yaml: string, offset: number): Range | undefined {
  if (!range || type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') return undefined
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0
  const [start, end] = [range[0] + quote, range[1] - quote]
  const written = yaml.slice(start, end)
  return [offset + end - written.trimStart().length, offset + start + written.trimEnd().length]
}
