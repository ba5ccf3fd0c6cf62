import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {CompletionRequest, DidChangeWatchedFilesNotification, ShowMessageNotification} from 'vscode-languageserver/node'
import {commands} from '../protocol/commands.ts'
import {trustNotification} from '../protocol/messages.ts'
import {Editor} from './testing/editor.ts'

const planted: string[] = []

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, {recursive: true})
})

/** A folder with these files. */
class Folder {
  readonly root: string = realpathSync.native(mkdtempSync(join(tmpdir(), 'presscheck-server-')))

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    planted.push(this.root)
    mkdirSync(join(this.root, '.git'))
    for (const [name, text] of Object.entries(files)) this.write(name, text)
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, name)), {recursive: true})
    writeFileSync(join(this.root, name), text)
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), 'utf8')
  }

  uri(name = ''): string {
    return pathToFileURL(join(this.root, name)).href.replace(/\/$/, '')
  }
}

const twice = 'The board will pay for the the crossing.\n'

function startIn(...folders: readonly Folder[]): Promise<Editor> {
  return Editor.start({folders: folders.map((folder) => folder.uri())})
}

/** Says that a file changed, as an editor that watches does. */
function tell(editor: Editor, uri: string): Promise<void> {
  return editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {changes: [{uri, type: 2}]})
}

/** The codes of the newest diagnostics of a file once they are as expected. */
async function codesOf(editor: Editor, uri: string, expected: readonly unknown[]): Promise<readonly unknown[]> {
  const codes = (diagnostics: readonly {code?: unknown}[]) => diagnostics.map(({code}) => code)
  const published = await editor.publication((params) => (
    params.uri === uri && JSON.stringify(codes(params.diagnostics)) === JSON.stringify(expected)
  ))
  return codes(published.diagnostics)
}

const word = 'prose/no-repeated-word'

describe('the folders of a workspace', {timeout: 20_000}, () => {
  it('have keys of the front matter completed that their configuration names', async () => {
    const folder = new Folder({'presscheck.config.yaml': 'site:\n  keys:\n    title: [headline]\n    published: [went_live, day]\n'})
    const editor = await startIn(folder)
    const uri = folder.uri('a.md')
    await editor.open(uri, '---\nday: 2026-11-20\nhea\n---\n\nhea\n')
    const labels = async (line: number) => {
      const position = {line, character: 3}
      const items = await editor.connection.sendRequest(CompletionRequest.type, {textDocument: {uri}, position})
      return Array.isArray(items) ? items.map(({label}) => label) : []
    }
    expect(await labels(2)).toEqual(['headline', 'went_live'])
    expect(await labels(5)).toEqual([])
  })

  it('say so where they have no profile to show', async () => {
    const editor = await startIn(new Folder({'a.md': twice}))
    const told = new Promise<string>((resolve) => {
      editor.connection.onNotification(ShowMessageNotification.type, ({message}) => {
        resolve(message)
      })
    })
    expect(await editor.order(commands.readProfile)).toBe(null)
    expect(await told).toBe('Presscheck: There is no profile of these articles. `presscheck profile build` makes one.')
  })

  it('each have their own configuration, followed as it changes', async () => {
    const quiet = new Folder({'presscheck.config.yaml': `rules: {${word}: off, 'metadata/*': off, 'date/*': off}`})
    const loud = new Folder({'presscheck.config.json': `{"rules": {"${word}": "error", "metadata/*": "off", "date/*": "off"}}`})
    const editor = await startIn(quiet, loud)
    await editor.open(quiet.uri('a.txt'), twice, 'plaintext')
    await editor.open(loud.uri('a.txt'), twice, 'plaintext')
    expect(await editor.diagnostics(quiet.uri('a.txt'))).toEqual([])
    expect(await editor.diagnostics(loud.uri('a.txt'))).toMatchObject([{code: word, severity: 1}])
    quiet.write('presscheck.config.yaml', `rules: {'metadata/*': off, 'date/*': off}`)
    await tell(editor, quiet.uri('presscheck.config.yaml'))
    expect(await codesOf(editor, quiet.uri('a.txt'), [word])).toEqual([word])
  })

  it('keep a configuration that was good when it breaks, and say what is wrong with it', async () => {
    const folder = new Folder({'presscheck.config.yaml': `rules: {'*': off, ${word}: error}\n`})
    const config = folder.uri('presscheck.config.yaml')
    const editor = await startIn(folder)
    await editor.open(folder.uri('a.md'), twice)
    expect(await editor.diagnostics(folder.uri('a.md'))).toMatchObject([{code: word}])
    folder.write('presscheck.config.yaml', `rules:\n  prose/no-repeated-wrd: error\n`)
    await tell(editor, config)
    const {diagnostics} = await editor.publication(({uri}) => uri === config)
    expect(diagnostics).toMatchObject([{
      range: {start: {line: 1}},
      message: `There is no rule prose/no-repeated-wrd. Did you mean ${word}?`,
    }])
    expect(await codesOf(editor, folder.uri('a.md'), [word])).toEqual([word])
    folder.write('presscheck.config.yaml', `rules: {'*': off}\n`)
    await tell(editor, config)
    await editor.publication(({uri, diagnostics: left}) => uri === config && left.length === 0)
    expect(await codesOf(editor, folder.uri('a.md'), [])).toEqual([])
  })

  it('are left alone where they are ignored', async () => {
    const folder = new Folder({'.presscheckignore': 'drafts/\n', '.gitignore': '*.tmp.md\n'})
    const editor = await startIn(folder)
    for (const name of ['drafts/a.md', 'b.tmp.md', 'README.md']) {
      await editor.open(folder.uri(name), twice)
      expect(await editor.diagnostics(folder.uri(name))).toEqual([])
    }
  })

  it('run no code until they are trusted, and say that it waits', async () => {
    const folder = new Folder({'presscheck.config.mjs': `export default {rules: {'*': 'off'}}\n`})
    const editor = await Editor.start({folders: [folder.uri()], initializationOptions: {trusted: false}})
    const uri = folder.uri('a.md')
    await editor.open(uri, twice)
    expect((await editor.diagnostics(uri)).map(({code}) => code)).toContain(word)
    expect((await editor.status(uri)).waiting).toEqual([folder.uri('presscheck.config.mjs')])
    await editor.connection.sendNotification(trustNotification, {trusted: true})
    expect(await codesOf(editor, uri, [])).toEqual([])
  })

  it('take a finding into the baseline', async () => {
    const folder = new Folder({'presscheck.config.yaml': `rules: {'*': off, ${word}: error}\n`, 'a.md': twice})
    const editor = await startIn(folder)
    const uri = folder.uri('a.md')
    await editor.open(uri, twice)
    const [finding] = await editor.diagnostics(uri)
    const actions = finding ? await editor.actions(uri, finding.range) : []
    const add = actions.find(({title}) => title.endsWith('to the baseline'))
    await editor.order(commands.addToBaseline, add?.command?.arguments)
    expect(await codesOf(editor, uri, [])).toEqual([])
    expect(folder.read('.presscheck-baseline.jsonl')).toContain(word)
  })

  it('have files with bytes that mean nothing', async () => {
    const folder = new Folder({
      'presscheck.config.yaml': `rules: {'*': off, 'encoding/*': error}\n`,
      'a.md': Buffer.from('Caf\xC3\xA9, na\xC3\xAFve, r\xE9sum\xC3\xA9', 'latin1'),
    })
    const editor = await startIn(folder)
    const uri = folder.uri('a.md')
    await editor.open(uri, 'Café, naïve, r\uFFFDsumé')
    expect(await codesOf(editor, uri, ['encoding/no-undecodable-bytes'])).toHaveLength(1)
    await editor.type(uri, [14, 15], 'é \uFFFD')
    expect(await codesOf(editor, uri, ['encoding/no-replacement-character'])).toHaveLength(1)
    expect(await editor.order(commands.lintWorkspace)).toMatchObject({findings: 1})
  })

  it('are checked whole on demand', async () => {
    const folder = new Folder({
      'presscheck.config.yaml': `rules: {'*': off, ${word}: error}\n`, 'a.md': twice, 'b.txt': twice, 'c.md': 'All is well.\n',
    })
    const editor = await startIn(folder)
    expect(await editor.order(commands.lintWorkspace)).toEqual({articles: 3, findings: 2, cancelled: false})
    expect(await codesOf(editor, folder.uri('b.txt'), [word])).toEqual([word])
    expect(await editor.order(commands.updateBaseline)).toMatchObject({findings: 2})
    expect(await editor.order(commands.lintWorkspace)).toMatchObject({findings: 0})
  })
})
