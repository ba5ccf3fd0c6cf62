import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {decodeSource} from '@presscheck/article'
import {array, looseObject, number, object, parse, string} from 'valibot'
import {describe, expect, it} from 'vitest'
import {type Diagnostic, MarkupContent, type Position} from 'vscode-languageserver-protocol'
import {folderWith, presscheck, repository} from '../cli/presscheck.ts'
import {WireClient} from '../editors/wire.ts'
import {corpusFiles, hasCorpus} from '../laws/corpus-files.ts'
import {requirement} from '../requirements.ts'
import {type Document, randomEdits} from './random-edits.ts'

const resultsSchema = array(object({
  filePath: string(),
  messages: array(looseObject({
    ruleId: string(), severity: number(), message: string(),
    line: number(), column: number(), endLine: number(), endColumn: number(),
  })),
}))

/** A finding as both ways to it say it. */
type Said = readonly [rule: string, severity: number, message: string, from: string, to: string]

/** What the command says of each file of a folder. */
async function fromCommand(folder: string): Promise<ReadonlyMap<string, readonly Said[]>> {
  const {out, err} = await presscheck(['.', '--format', 'json'], {cwd: folder})
  expect(err).toBe('')
  return new Map(parse(resultsSchema, JSON.parse(out)).map(({filePath, messages}) => [
    filePath,
    messages.map((said) => [
      said.ruleId, said.severity, said.message, `${said.line}:${said.column}`, `${said.endLine}:${said.endColumn}`,
    ]),
  ]))
}

function fromServer(diagnostics: readonly Diagnostic[]): readonly Said[] {
  const place = ({line, character}: Position) => `${line + 1}:${character + 1}`
  // Errors are 1 for an editor and 2 for the command, information 3 and 0.
  return diagnostics.map(({code, severity = 1, message, range}) => (
    [
      String(code), Math.max(0, 3 - severity), MarkupContent.is(message) ? message.value : message,
      place(range.start), place(range.end),
    ]
  ))
}

/** Checks copies of files by the command and by a server, before and after a hundred edits. */
async function compare(files: readonly string[]): Promise<void> {
  const folder = folderWith(Object.fromEntries(files.map((file, index) => (
    [join('posts', String(index), basename(file)), readFileSync(file)]
  ))))
  const client = new WireClient()
  await client.initialize(pathToFileURL(folder).href)
  const before = await fromCommand(folder)
  expect(before.size).toBe(files.length)
  const documents: Document[] = []
  for (const [path, said] of before) {
    const uri = pathToFileURL(path).href
    const {text} = decodeSource(readFileSync(path))
    await client.open(uri, text, path.endsWith('.html') ? 'html' : path.endsWith('.txt') ? 'plaintext' : 'markdown')
    expect(fromServer(await client.diagnostics(1, uri)), path).toEqual(said)
    documents.push({path, uri, text})
  }
  for (const [index, document] of documents.entries()) {
    const {text, version} = await randomEdits(client, document, index)
    writeFileSync(document.path, text)
    documents[index] = {...document, text}
    await client.diagnostics(version, document.uri)
  }
  const after = await fromCommand(folder)
  for (const {path, uri} of documents) {
    expect(fromServer(await client.diagnostics(101, uri)), path).toEqual(after.get(path))
  }
}

describe('the editor says what the command says', {timeout: 180_000}, () => {
  it('of our sample articles, before and after edits', async () => {
    const folder = join(repository, 'tests/articles')
    const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:txt|md|html)$/.test(name))
    await compare(names.filter((name) => !name.startsWith('README')).map((name) => join(folder, name)))
  })

  const isThere = requirement('corpus', hasCorpus(), 'it lies in ../shared/corpus, beside the clone')
  it.runIf(isThere)('of real articles, before and after edits', async () => {
    const files = ['.md', '.html', '.txt'].flatMap((ending) => corpusFiles(ending, 97).slice(0, 6))
    await compare(files.filter((file) => basename(file) !== 'README.md'))
  })
})
