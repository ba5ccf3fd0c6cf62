import {didYouMean} from '@presscheck/config'
import type {LinterSettings} from '@presscheck/linter'
import {Problem} from '../problem.ts'

const fieldNames = [
  'id', 'text', 'title', 'description', 'authors', 'published', 'modified', 'language', 'canonical', 'siteName',
] as const

type FieldName = typeof fieldNames[number]

/** Keys of a record by what they hold; those of `id` tell records apart. */
export interface FieldKeys {
  readonly id: readonly string[]
  readonly fields: NonNullable<LinterSettings['keys']>
}

/** How records are read. */
export interface RecordOptions {
  /** Articles come as records, and go as results, one by one. */
  readonly isStream: boolean
  readonly keys: FieldKeys | undefined
}

/** Reads `text=body,title=headline`. Throws a `Problem` where a part of it is none. */
export function parseFieldKeys(written: string | undefined): FieldKeys | undefined {
  if (written === undefined) return undefined
  const keys = new Map<FieldName, string[]>()
  for (const part of written.split(',')) {
    const [name = '', key = '', ...more] = part.split('=').map((side) => side.trim())
    const field = fieldNames.find((known) => known === name)
    if (!field) {
      throw new Problem(`--fields: There is no field ${name}; there is ${fieldNames.join(', ')}.${didYouMean(name, fieldNames)}`)
    }
    if (key === '' || more.length > 0) throw new Problem(`--fields takes FIELD=KEY, as in text=body; this is: ${part}`)
    keys.set(field, [...keys.get(field) ?? [], key])
  }
  const {id = [], ...fields}: Partial<Record<FieldName, readonly string[]>> = Object.fromEntries(keys)
  return {id, fields}
}
