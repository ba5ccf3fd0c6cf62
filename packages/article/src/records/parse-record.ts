import type {Draft} from '../draft.ts'
import {parseHtml} from '../html/parse-html.ts'
import {parseHtmlFragment} from '../html/parse-html-fragment.ts'
import {type JsonLeaf, leavesOf} from '../json/json-tree.ts'
import {scanJson} from '../json/scan-json.ts'
import {parseMarkdown} from '../markdown/parse-markdown.ts'
import type {MetadataEntry, Problem} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import {parseText} from '../text/parse-text.ts'
import {joinDrafts, relocate} from './relocate.ts'
import {textLeaves} from './text-leaves.ts'
import {formatOfValue} from './value-format.ts'

/**
 * Reads a JSON object as an article: the value of its text key (or the first that is usual) by the format it evidently
 * has, everything else as metadata. All ranges point into the object, through the escapes of its strings.
 */
export function parseRecord(source: string, options: ParseOptions): Draft {
  const {value, brokenAt} = scanJson(source)
  const record = value?.kind === 'array' ? value.items.find(({kind}) => kind === 'object') ?? value : value
  const leaves = record ? leavesOf(record) : []
  const texts = textLeaves(leaves, options.keys?.text)
  const drafts = texts.map((leaf) => relocate(draftOf(leaf, options), leaf.scalar))
  const metadata = leaves.filter((leaf) => !texts.includes(leaf) && leaf.path.length > 0).map(entryOf)
  return joinDrafts(metadata, drafts, brokenAt === undefined ? [] : [brokenJson(source, brokenAt)])
}

function brokenJson(source: string, at: number): Problem {
  return {range: [at, Math.min(at + 1, source.length)], message: 'This record stops being JSON here'}
}

function draftOf({path, scalar: {text}}: JsonLeaf, options: ParseOptions): Draft {
  switch (formatOfValue(text, path)) {
    case 'page':
      return parseHtml(text)
    case 'fragment':
      return parseHtmlFragment(text)
    case 'markdown':
      return parseMarkdown(text, {...options, format: 'markdown'})
    case 'text':
      return parseText(text)
  }
}

function entryOf({path, keyRange, scalar}: JsonLeaf): MetadataEntry {
  return {
    origin: 'record', path, keyRange, range: scalar.range, value: scalar.value, text: scalar.text,
    locate: (start, end) => scalar.locate(start, end),
  }
}
