import type {Draft, FieldName} from '../draft.ts'
import type {MetadataEntry, Origin} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import type {Source} from './candidate.ts'
import {fieldOrigins} from './origins.ts'

/** A source for one field; lower ranks count first. */
export interface RankedSource extends Source {
  readonly rank: number
}

interface Place {
  readonly field: FieldName
  readonly rank: number
}

const fieldNames: readonly FieldName[] = [
  'title', 'description', 'authors', 'published', 'modified', 'language', 'canonical', 'siteName',
]

/** Ranks leave room for the keys of one origin. */
const ranksPerOrigin = 100

/** The rank of an origin in the order of a field; the last where the order does not name it. */
function rankOf(field: FieldName, origin: Origin): number {
  const at = fieldOrigins[field].findIndex(({from}) => from === familyOf(origin))
  return (at < 0 ? fieldOrigins[field].length : at) * ranksPerOrigin
}

/** Everything that metadata and readings say of each field, best first. */
export function sourcesByField(
  draft: Draft, keys: ParseOptions['keys'] = {},
): ReadonlyMap<FieldName, readonly RankedSource[]> {
  const found = new Map<FieldName, RankedSource[]>(fieldNames.map((field) => [field, []]))
  for (const entry of draft.metadata) {
    if (!isText(entry)) continue
    const key = keyOf(entry.path)
    for (const {field, rank} of placesOf(entry, normaliseKey(key), keys)) {
      found.get(field)?.push({content: entry, origin: entry.origin, key, rank})
    }
  }
  for (const {field, content, origin, key} of draft.readings) {
    found.get(field)?.push({content, origin, key, rank: rankOf(field, origin)})
  }
  for (const sources of found.values()) sources.sort((a, b) => a.rank - b.rank)
  return found
}

/** An empty value says nothing, and neither does a switch. */
function isText({value, text}: MetadataEntry): boolean {
  return value !== null && typeof value !== 'boolean' && text.trim() !== ''
}

function placesOf({origin}: MetadataEntry, key: string, keys: NonNullable<ParseOptions['keys']>): readonly Place[] {
  const usual = usualPlaces().get(`${familyOf(origin)} ${key}`) ?? []
  const own = fieldNames.flatMap((field) => {
    const at = keys[field]?.findIndex((name) => normaliseKey(name) === key) ?? -1
    return at < 0 ? [] : [{field, rank: at - ranksPerOrigin}]
  })
  return own.length === 0 ? usual : [...own, ...usual.filter(({field}) => own.every((place) => place.field !== field))]
}

let placesByKey: ReadonlyMap<string, readonly Place[]> | undefined

function usualPlaces(): ReadonlyMap<string, readonly Place[]> {
  if (placesByKey) return placesByKey
  const places = new Map<string, Place[]>()
  for (const field of fieldNames) {
    fieldOrigins[field].forEach(({from, keys = []}, at) => {
      keys.forEach((key, i) => {
        const name = `${from} ${normaliseKey(key)}`
        const known = places.get(name) ?? []
        if (known.length === 0) places.set(name, known)
        known.push({field, rank: at * ranksPerOrigin + i})
      })
    })
  }
  return (placesByKey = places)
}

/** Kinds of metadata that share the keys of another. */
const families: Partial<Record<Origin, Origin>> = {
  'record': 'front-matter', 'open-graph': 'meta', 'twitter': 'meta', 'dublin-core': 'meta',
}

function familyOf(origin: Origin): Origin {
  return families[origin] ?? origin
}

/** `['authors', 0, 'name']` is `authors.name`. */
function keyOf(path: MetadataEntry['path']): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

const sections = /^(?:params|extra|@graph|frontmatter|attributes|metadata)\./

/** Keys are compared without case, `_` and `-`, and without the sections that generators put theirs under. */
function normaliseKey(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, '').replace(sections, '')
}
