import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {type KeptRun, readRun, writeRun} from './run-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'presscheck-run-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const file = join(folder, 'deep/key.run')
const run: KeptRun = {
  version: 'one', files: [['/a', 'hash'], ['/b', null]], there: ['/c'], gone: ['/d'], counts: {error: 1, warning: 0},
  notes: ['A note.'], texts: [Buffer.from('first\n{"not": "a header"}\n'), Buffer.of(), Buffer.from('ünd mehr')],
}

describe('a kept run', () => {
  it('is given back as it was', () => {
    const words = fc.string({unit: 'binary'})
    const anyRun = fc.record({
      version: words,
      files: fc.array(fc.tuple(words, fc.option(words))),
      there: fc.array(words),
      gone: fc.array(words),
      counts: fc.constant({error: 3}),
      notes: fc.array(words),
      texts: fc.array(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
    })
    fc.assert(fc.property(anyRun, (any) => {
      writeRun(file, any)
      expect(readRun(file)).toEqual(any)
    }), {numRuns: 50})
  })

  it('is none where its file was cut off anywhere', () => {
    writeRun(file, run)
    const whole = readFileSync(file)
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length))
      expect(readRun(file)).toBeUndefined()
    }
  })

  it.each(['null', '[]', '{}', '{"version":1}', '\u0000', '{"files":[[1,2]]}'])('is none where its file says %j', (text) => {
    writeFileSync(file, `${text}\n`)
    expect(readRun(file)).toBeUndefined()
  })

  it('costs no error where it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => { writeRun(join(folder, 'file/key.run'), run) }).not.toThrow()
  })
})
