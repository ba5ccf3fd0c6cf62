import type {Article, MetadataEntry} from '@presscheck/article'

const keys: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'writer', 'writers'])

/** What the metadata says of authors, uncleaned: `author`, `authors.0`, `author.name`. */
export function authorEntries({metadata}: Article): readonly MetadataEntry[] {
  return metadata.filter(({path, origin}) => {
    // Open Graph wants the address of a profile here.
    if (origin === 'open-graph') return false
    const named = path.filter((step) => typeof step === 'string')
    const [first, second, third] = named
    return first !== undefined && keys.has(first.toLowerCase()) && (second === undefined || second === 'name') && third === undefined
  })
}
