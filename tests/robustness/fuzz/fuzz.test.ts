import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, it} from 'vitest'
import {isLong} from '../length.ts'
import {bearInTime} from './bounded.ts'
import {inputs} from './inputs.ts'
import {targets} from './targets.ts'

/** Ten million in all. */
const runs = isLong ? Math.ceil(10_000_000 / targets.length) : 1000

/** What once went wrong: a folder for each target, and a file for each input. */
const cases = join(import.meta.dirname, '../cases')

describe.each(targets)('$name', {timeout: runs * 1000}, (target) => {
  it('bears anything', async () => {
    await fc.assert(fc.asyncProperty(inputs, async (input) => { await bearInTime(target, input) }), {numRuns: runs})
  })
})

describe('what once went wrong', () => {
  it.each(readdirSync(cases))('goes well: %s', async (name) => {
    const folder = join(cases, name)
    const target = targets.find((candidate) => candidate.name === name.replaceAll('-', ' '))
    if (!target) throw new Error(`There is no target for the cases in ${name}.`)
    for (const file of readdirSync(folder)) await bearInTime(target, readFileSync(join(folder, file)))
  })
})
