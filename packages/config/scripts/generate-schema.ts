/** Writes the JSON Schema of a configuration, which gives completion in JSON and YAML. */
import {mkdirSync, writeFileSync} from 'node:fs'
import settings from '@presscheck/rules/settings.schema.json' with {type: 'json'}
import {toJsonSchema} from '@valibot/to-json-schema'
import {dataConfigSchema} from '../src/schema.ts'

const {$schema, ...schema} = toJsonSchema(dataConfigSchema, {typeMode: 'input', errorMode: 'ignore'})
const {$schema: _, title: __, ...rules} = settings
const overrides = schema.properties?.['overrides']
const items = typeof overrides === 'object' ? overrides.items : undefined
const item = typeof items === 'object' && !Array.isArray(items) ? items : {}
const properties = {
  ...schema.properties,
  rules,
  overrides: {
    ...(typeof overrides === 'object' && overrides),
    items: {...item, properties: {...('properties' in item && item.properties), rules: {$ref: '#/properties/rules'}}},
  },
}

const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, {recursive: true})
writeFileSync(new URL('presscheck.schema.json', folder), `${JSON.stringify(
  {$schema, title: 'Presscheck configuration', ...schema, properties}, null, 2,
)}\n`)
