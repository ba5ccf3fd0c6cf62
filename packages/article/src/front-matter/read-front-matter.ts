import {isScalar, parseDocument, visit} from 'yaml'
import {LocatedTextBuilder} from '../located-text.ts'
import type {MetadataEntry} from '../model.ts'
import type {Range} from '../range.ts'

export interface FrontMatter {
  readonly range: Range | undefined
  readonly bodyStart: number
  readonly entries: readonly MetadataEntry[]
}

export function readFrontMatter(source: string): FrontMatter {
  const frontMatter = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source)
  if (!frontMatter || frontMatter.index > 0) return {range: undefined, bodyStart: 0, entries: []}
  const opening = frontMatter[0].indexOf('\n') + 1
  return {
    range: [0, frontMatter[0].trimEnd().length],
    bodyStart: frontMatter[0].length,
    entries: readYaml(source, frontMatter[1] ?? '', opening),
  }
}

function readYaml(source: string, yaml: string, base: number): MetadataEntry[] {
  const entries: MetadataEntry[] = []
  visit(parseDocument(yaml, {schema: 'failsafe', uniqueKeys: false}), {
    Pair(_, {key, value}) {
      if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) return
      const quote = value.type?.startsWith('QUOTE') ? 1 : 0
      const range: Range = [base + value.range[0] + quote, base + value.range[1] - quote]
      const content = new LocatedTextBuilder(source).put(String(value.value), ...range).build()
      entries.push({
        origin: 'front-matter', path: [String(key.value)], keyRange: [base + key.range[0], base + key.range[1]], range,
        value: content.text, text: content.text, locate: (start, end) => content.locate(start, end),
      })
    },
  })
  return entries
}
