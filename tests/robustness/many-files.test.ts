import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {expect, it} from 'vitest'
import {folderWith, presscheck} from '../cli/presscheck.ts'
import {isLong} from './length.ts'

const resultSchema = v.object({filePath: v.string(), messages: v.array(v.object({ruleId: v.string()}))})

const count = isLong ? 100_000 : 2000

it(`checks ${count} files in folders in folders, each once`, async () => {
  const folder = folderWith({'.git/HEAD': ''})
  const names = Array.from({length: count}, (_, index) => (
    `${Math.floor(index / 1000)}/${Math.floor(index / 100) % 10}/${index}.txt`
  ))
  for (const [index, name] of names.entries()) {
    if (index % 100 === 0) mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), `Ferry number ${index} sails\n\nIt sails at noon, and it is is full.\n`)
  }
  const {out, err} = await presscheck(['--format', 'jsonl'], {cwd: folder})
  expect(err).toBe('')
  const checked = out.trimEnd().split('\n').map((line) => v.parse(resultSchema, JSON.parse(line)))
  const withRepetition = checked.filter(({messages}) => messages.some(({ruleId}) => ruleId === 'prose/no-repeated-word'))
  const found = withRepetition.map(({filePath}) => filePath)
  expect(found.sort()).toEqual(names.map((name) => join(folder, name)).sort())
}, 3_600_000)
