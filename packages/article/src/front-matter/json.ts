import {leavesOf} from '../json/json-tree.ts'
import {scanJson} from '../json/scan-json.ts'
import type {MetadataEntry} from '../model.ts'
import {makeEntry} from './entry.ts'
import type {Metadata} from './metadata.ts'

/** Reads the JSON object that begins in `source.slice(start, end)`, and says where it ends. */
export function readJson(source: string, start: number, end: number): Metadata & {readonly end: number} {
  const scan = scanJson(source, start, end)
  const entries = scan.value ? leavesOf(scan.value).map(({path, keyRange, scalar}): MetadataEntry => (
    makeEntry(path, keyRange, scalar.range, scalar.value, scalar)
  )) : []
  const {brokenAt} = scan
  const problems = brokenAt === undefined ? [] : [{
    range: [brokenAt, Math.min(brokenAt + 1, end)] as const,
    message: 'This front matter stops being JSON here',
  }]
  return {entries, problems, end: scan.value?.range[1] ?? start}
}
