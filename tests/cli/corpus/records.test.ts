import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {text} from 'node:stream/consumers'
import {gunzipSync, gzipSync} from 'node:zlib'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {parquetWriteFile} from 'hyparquet-writer'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {binary, folderWith, presscheck} from '../presscheck.ts'

const record = (id: string, body: string) => JSON.stringify({id, headline: 'Ferry sails again', body})
const good = record('good', 'The ferry sails again from Monday. Nobody had hoped so.')
const doubled = record('doubled', 'The ferry sails again from the the pier. Nobody had hoped so.')
const spam = record('spam', 'The ferry sails again from Monday.\n\nData SGP\n\nNobody had hoped so.')
const options = ['--jsonl', '--fields', 'text=body,title=headline', '--now', '2026-11-24']

const results = v.array(v.object({
  filePath: v.string(),
  error: v.optional(v.string()),
  messages: v.optional(v.array(v.object({ruleId: v.string()}))),
}))

function lines(out: string): v.InferOutput<typeof results> {
  return v.parse(results, out.trimEnd().split('\n').map((line): unknown => JSON.parse(line)))
}

describe('presscheck --jsonl', () => {
  it('writes a result for each line, in order, and does not stop at a bad one', async () => {
    const input = [good, '{"oops', '', '[1]', doubled, spam].join('\n')
    const {out, code} = await presscheck(options, {input})
    const told = lines(out).map(({filePath, error, messages = []}) => (
      [filePath, error ?? messages.map(({ruleId}) => ruleId)]
    ))
    expect(told).toEqual([
      ['good', []],
      ['<record>', 'The line is no JSON. It begins: {"oops'],
      ['<record>', 'The line is empty, and no record.'],
      ['<record>', 'The line is no JSON object.'],
      ['doubled', ['prose/no-repeated-word']],
      ['spam', ['spam/no-isolated-spam']],
    ])
    expect(code).toBe(2)
  })

  it.each([[0, [good, doubled]], [1, [good, spam]]])('ends with %i', async (expected, records) => {
    expect((await presscheck(options, {input: records.join('\n')})).code).toBe(expected)
  })

  it('says of a record what it says without those around it', async () => {
    const all = [good, doubled, spam, good]
    const {out} = await presscheck(options, {input: all.join('\n')})
    const alone = await Promise.all(all.map(async (one) => (await presscheck(options, {input: one})).out))
    expect(out).toBe(alone.join(''))
  })

  it('reads files and globs, packed or not, and Parquet', async () => {
    const jsonl = `${good}\n${spam}\n`
    const folder = folderWith({'a.jsonl': jsonl, 'b.jsonl.gz': gzipSync(jsonl)})
    const rows = [good, spam].map((line) => v.parse(v.record(v.string(), v.string()), JSON.parse(line)))
    const columnData = ['id', 'headline', 'body'].map((name) => ({name, data: rows.map((row) => row[name])}))
    parquetWriteFile({filename: join(folder, 'c.parquet'), columnData})
    const plain = (await presscheck([...options, 'a.jsonl'], {cwd: folder})).out
    expect(lines(plain)).toHaveLength(2)
    expect((await presscheck([...options, 'b.jsonl.gz'], {cwd: folder})).out).toBe(plain)
    expect((await presscheck([...options, 'c.parquet'], {cwd: folder})).out).toBe(plain)
    expect((await presscheck([...options, '*.jsonl*'], {cwd: folder})).out).toBe(plain + plain)
  })

  it('needs no option for files of records', async () => {
    const folder = folderWith({'a.jsonl': `${good}\n`, 'b.md': 'It sails again.'})
    const [, ...others] = options
    expect((await presscheck(['a.jsonl', ...others], {cwd: folder})).out).toBe((await presscheck(['a.jsonl', ...options], {cwd: folder})).out)
    expect((await presscheck(['a.jsonl', 'b.md'], {cwd: folder})).err).toBe('presscheck: b.md is no file of records, and cannot be checked along with some.\n')
  })

  it('reads what zstd packed', async () => {
    // `{"id": "z", "body": "The ferry sails again."}` and a line break.
    const packed = 'KLUv/QRYcQEAeyJpZCI6ICJ6IiwgImJvZHkiOiAiVGhlIGZlcnJ5IHNhaWxzIGFnYWluLiJ9CutauYk='
    const folder = folderWith({'a.jsonl.zst': Buffer.from(packed, 'base64')})
    const {out} = await presscheck([...options, 'a.jsonl.zst'], {cwd: folder})
    expect(lines(out).map(({filePath}) => filePath)).toEqual(['z'])
  })

  it('writes results as Parquet, and packed', async () => {
    const folder = folderWith({'a.jsonl': `${good}\n${spam}\nnonsense\n`})
    const plain = (await presscheck([...options, 'a.jsonl'], {cwd: folder})).out
    await presscheck([...options, 'a.jsonl', '--output', 'out/a.jsonl.gz'], {cwd: folder})
    expect(gunzipSync(readFileSync(join(folder, 'out/a.jsonl.gz'))).toString()).toBe(plain)
    await presscheck([...options, 'a.jsonl', '--output', 'out/a.parquet'], {cwd: folder})
    const rows = await parquetReadObjects({file: await asyncBufferFromFile(join(folder, 'out/a.parquet'))})
    expect(rows).toMatchObject([
      {filePath: 'good', errorCount: 0, messages: [], error: null},
      {filePath: 'spam', errorCount: 1, messages: [{ruleId: 'spam/no-isolated-spam'}], error: null},
      {filePath: '<record>', errorCount: 0, messages: [], error: 'The line is no JSON. It begins: nonsense'},
    ])
  })

  it('stops where nobody reads any longer', async () => {
    const child = spawn(process.execPath, [binary, ...options], {stdio: ['pipe', 'pipe', 'pipe']})
    child.stdin.on('error', () => undefined)
    const feeding = setInterval(() => child.stdin.write(`${spam}\n`.repeat(100)), 1)
    child.stdout.once('data', () => child.stdout.destroy())
    const [err] = await Promise.all([text(child.stderr), new Promise((resolve) => child.on('close', resolve))])
    clearInterval(feeding)
    expect(err).toBe('')
  })

  it.each([
    [['--jsonl', 'gone.jsonl'], /gone\.jsonl: There is no such file/],
    [['--jsonl', 'broken.jsonl.gz'], /broken\.jsonl\.gz: It cannot be read/],
    [['--jsonl', '--fix'], /repair files, and records are none/],
    [['--jsonl', '--fields', 'txt=body'], /There is no field txt/],
    [['--jsonl', '--fields', 'text'], /--fields takes FIELD=KEY/],
  ])('%j is told in one line', async (args, message) => {
    const {err, code} = await presscheck(args, {cwd: folderWith({'broken.jsonl.gz': 'nonsense'})})
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})
