import type {FieldKeys} from './field-keys.ts'

/** Keys that tell records apart where nobody says which: the first that a record has. */
const usualIds = ['id', 'path', 'file', 'url']

/** A record that can be read as an article. `id` is undefined where it has none. */
export interface ArticleRecord {
  readonly id: string | undefined
  readonly source: string
}

/** What is wrong with a record that cannot. */
export interface BadRecord {
  readonly problem: string
}

/** Takes a line for a record: the JSON of one object. */
export function readRecord(source: string, keys: FieldKeys | undefined): ArticleRecord | BadRecord {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    const start = source.trim().slice(0, 40)
    return {problem: start === '' ? 'The line is empty, and no record.' : `The line is no JSON. It begins: ${start}`}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {problem: 'The line is no JSON object.'}
  const record = new Map<string, unknown>(Object.entries(value))
  const ids = keys && keys.id.length > 0 ? keys.id : usualIds
  const id = ids.map((key) => record.get(key)).find((found) => isId(found))
  return {id: id === undefined ? undefined : String(id), source}
}

function isId(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}
