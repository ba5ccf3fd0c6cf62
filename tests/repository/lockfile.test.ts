import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {root} from './tracked-files.ts'

const lockfileSchema = v.object({
  packages: v.record(v.string(), v.object({
    link: v.optional(v.boolean(), false),
    resolved: v.optional(v.string()),
    integrity: v.optional(v.string()),
    extraneous: v.optional(v.boolean(), false),
  })),
})

const {packages} = v.parse(lockfileSchema, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
const installed = Object.entries(packages).filter(([path, {link}]) => path.includes('node_modules/') && !link)

describe('the lockfile', () => {
  it('names no host', () => {
    expect(installed.length).toBeGreaterThan(100)
    expect(installed.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('knows the content of every package', () => {
    expect(installed.filter(([, {integrity}]) => integrity === undefined).map(([path]) => path)).toEqual([])
  })

  it('holds no package that nobody asks for', () => {
    expect(installed.filter(([, {extraneous}]) => extraneous).map(([path]) => path)).toEqual([])
  })
})

describe('.npmrc', () => {
  const settings = readFileSync(join(root, '.npmrc'), 'utf8').split('\n')

  it.each(['engine-strict=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true'])('sets %s', setting => {
    expect(settings).toContain(setting)
  })
})
