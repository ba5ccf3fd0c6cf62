/** Writes the order of origins into `docs/fields.md`, from the data that the fields are made by. */
import {readFileSync, writeFileSync} from 'node:fs'
import {type FieldOrigin, fieldOrigins} from '../src/fields/origins.ts'

const page = new URL('../docs/fields.md', import.meta.url)

function describe({from, keys = []}: FieldOrigin, at: number): string {
  return keys.length === 0 ? `${at + 1}. ${from}` : `${at + 1}. ${from}: ${keys.map((key) => `\`${key}\``).join(', ')}`
}

const tables = Object.entries(fieldOrigins)
  .map(([field, origins]) => `### ${field}\n\n${origins.map(describe).join('\n')}\n`)
  .join('\n')

const text = readFileSync(page, 'utf8')
writeFileSync(page, text.replace(/(<!-- origins: .*? -->\n)[^]*?(<!-- \/origins -->)/, `$1\n${tables}\n$2`))
