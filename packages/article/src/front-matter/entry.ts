import {LocatedText} from '../located-text.ts'
import type {Located, MetadataEntry} from '../model.ts'
import type {Range} from '../range.ts'

type Path = MetadataEntry['path']
type Value = MetadataEntry['value']

/** An entry of front matter. `keyRange` and `range` are without quotes. */
export function makeEntry(path: Path, keyRange: Range, range: Range, value: Value, content: Located): MetadataEntry {
  return {
    origin: 'front-matter', path, keyRange, range, value,
    text: content.text,
    locate: (start?: number, end?: number) => content.locate(start, end),
  }
}

/** A text that stands in the source as it is. */
export function verbatim(source: string, [start, end]: Range): LocatedText {
  return new LocatedText(source.slice(start, end), [0], [start], [end])
}

/** A text that stands for a range of the source as a whole. */
export function standsFor(text: string, [start, end]: Range): LocatedText {
  return new LocatedText(text, [0], [start], [end])
}
