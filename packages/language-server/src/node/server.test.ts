import {describe, expect, it} from 'vitest'
import {CompletionRequest, DocumentSymbolRequest, type Position, ShowMessageNotification} from 'vscode-languageserver/node'
import {Editor} from './testing/editor.ts'

const uri = 'file:///site/posts/ferry.md'
const text = [
  '---', 'title: Night ferry &amp; early bus', 'date: 2026-11-20', 'author: Ada Brook', '---', '',
  'The board will pay for the the crossing.', '',
].join('\r\n')

describe('a language server', () => {
  it('publishes what is wrong, with the page of the rule', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    const [entity, word] = await editor.diagnostics(uri)
    expect(entity).toMatchObject({
      range: {start: {line: 1, character: 19}, end: {line: 1, character: 24}},
      severity: 1,
      source: 'presscheck',
      code: 'encoding/no-leftover-entity',
      codeDescription: {href: 'https://presscheck.example/rules/encoding/no-leftover-entity'},
      message: '`&amp;` is shown as it is. Write `&`.',
    })
    expect(word).toMatchObject({code: 'prose/no-repeated-word', range: {start: {line: 6}}})
  })

  it('follows edits, and speaks of the newest version alone', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    await editor.diagnostics(uri)
    const end = text.indexOf('.\r\n')
    for (let typed = 0; typed < 20; typed++) await editor.type(uri, [end, end], 'x')
    expect(await editor.diagnostics(uri)).toHaveLength(2)
    const versions = editor.published.map(({version = 0}) => version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    const at = text.indexOf('&amp;')
    await editor.type(uri, [at, at + 5], '&')
    expect((await editor.diagnostics(uri)).map(({code}) => code)).toEqual(['prose/no-repeated-word'])
  })

  it('repairs one finding, and all that is safe to repair', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    const [entity, word] = await editor.diagnostics(uri)
    const [fix] = entity ? await editor.actions(uri, entity.range) : []
    expect(fix).toMatchObject({title: 'Fix: write `&`', kind: 'quickfix', isPreferred: true})
    expect(editor.edited(uri, fix?.edit ?? {})).toBe(text.replace('&amp;', '&'))
    const [suggestion] = word ? await editor.actions(uri, word.range) : []
    expect(suggestion?.title).toBe('Write `the`')
    expect(editor.edited(uri, suggestion?.edit ?? {})).toBe(text.replace('the the', 'the'))
    const [all] = await editor.actions(uri, {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, ['source.fixAll'])
    expect(all?.kind).toBe('source.fixAll.presscheck')
    expect(editor.edited(uri, all?.edit ?? {})).toBe(text.replace('&amp;', '&'))
  })

  it('lets a finding stand, for one line or the whole article, once a reason is given', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    const [entity, word] = await editor.diagnostics(uri)
    const titles = async (range = entity?.range) => (range ? await editor.actions(uri, range) : [])
    const line = (await titles(word?.range)).find(({title}) => title === 'Allow prose/no-repeated-word in this line')
    expect(editor.edited(uri, line?.edit ?? {})).toContain(
      '\r\n<!-- presscheck-disable-next-line prose/no-repeated-word -- say why it may stay -->\r\nThe board',
    )
    const inFile = (await titles()).find(({title}) => title === 'Allow encoding/no-leftover-entity in this article')
    expect(editor.edited(uri, inFile?.edit ?? {})).toContain(
      'presscheck:\r\n  disable: [encoding/no-leftover-entity]\r\n  reason: say why it may stay\r\n---\r\n',
    )
  })

  it.each(['a.md', 'a.mdx', 'a.html'])('hides in %s by its own directives what they name, and nothing else', async (name) => {
    const words = 'The board will pay for the the crossing, and and that is all.'
    const source = name === 'a.html' ? `<title>A ferry</title>\n<p>${words}</p>\n` : `# A ferry\n\n- ${words}\n\n> ${words}\n`
    const editor = await Editor.start()
    const page = `file:///site/${name}`
    await editor.open(page, source, name === 'a.html' ? 'html' : 'markdown')
    const before = await editor.diagnostics(page)
    for (const scope of ['in this line', 'in this article']) {
      const [first] = before.filter(({code}) => code === 'prose/no-repeated-word')
      const action = (first ? await editor.actions(page, first.range) : []).find(({title}) => title.endsWith(scope))
      const copy = `file:///site/copy/${scope.replaceAll(' ', '-')}/${name}`
      await editor.open(copy, editor.edited(page, action?.edit ?? {}), 'html')
      const after = await editor.diagnostics(copy)
      const left = scope === 'in this article' ? 0 : name === 'a.html' ? 0 : 2
      expect(after.filter(({code}) => code === 'prose/no-repeated-word')).toHaveLength(left)
      expect(after.map(({code}) => code).filter((code) => code !== 'prose/no-repeated-word'))
        .toEqual(before.map(({code}) => code).filter((code) => code !== 'prose/no-repeated-word'))
    }
  })

  it('explains a finding, and what it understood of the metadata', async () => {
    const editor = await Editor.start({capabilities: {textDocument: {hover: {contentFormat: ['markdown']}}}})
    await editor.open(uri, text)
    expect(await editor.hover(uri, text.indexOf('the the') + 1)).toMatch(/^The word stands twice[^]+For example:[^]+likely/)
    expect(await editor.hover(uri, text.indexOf('2026-11-20'))).toContain('Understood as the date: **2026-11-20** (from the front matter, `date`).')
    expect(await editor.hover(uri, text.indexOf('pay'))).toBe('')
  })

  it('shows the outline of an article', async () => {
    const editor = await Editor.start()
    const source = '---\ntitle: One\n---\n\n# One\n\n## Two\n\ntext\n\n### Three\n\n## Four\n'
    await editor.open(uri, source)
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, {textDocument: {uri}})
    expect(symbols).toMatchObject([
      {name: 'Front matter', children: [{name: 'title', detail: 'One'}]},
      {name: 'One', children: [{name: 'Two', children: [{name: 'Three'}]}, {name: 'Four'}]},
    ])
  })

  it.each([
    [uri, '<!-- presscheck-disable-next-line date/valid-date, prose/no-re -->', 'prose/no-re', 'prose/no-repeated-word'],
    ['file:///site/presscheck.config.json', '{"rules": {\n  "prose/no-re', '"prose/no-re', '"prose/no-repeated-word": '],
    ['file:///site/presscheck.config.yaml', 'rules:\n  prose/no-re', 'prose/no-re', 'prose/no-repeated-word: '],
  ])('completes the ids of rules in %s', async (name, source, written, newText) => {
    const editor = await Editor.start()
    await editor.open(name, source, 'markdown')
    const end = editor.document(name).positionAt(source.indexOf(written) + written.length)
    const complete = (position: Position) => (
      editor.connection.sendRequest(CompletionRequest.type, {textDocument: {uri: name}, position})
    )
    const items = await complete(end)
    const range = {start: {...end, character: end.character - written.length}, end}
    expect(items).toContainEqual(expect.objectContaining({
      label: 'prose/no-repeated-word', textEdit: {range, newText},
    }))
    expect(items).toContainEqual(expect.objectContaining({label: 'prose/*'}))
    expect(await complete({line: 0, character: 0})).not.toContainEqual(expect.objectContaining({label: 'prose/*'}))
  })

  it('shows findings as loud as the user wants, and leaves languages alone', async () => {
    const settings = {severities: {error: 'warning', warning: 'hint'}, languages: ['markdown']}
    const editor = await Editor.start({initializationOptions: {settings}})
    await editor.open(uri, text)
    expect((await editor.diagnostics(uri)).map(({severity}) => severity)).toEqual([2, 4])
    await editor.open('file:///site/a.txt', 'The the ferry.\n', 'plaintext')
    expect((await editor.status('file:///site/a.txt')).leftAlone).toBe('Documents in plaintext are left alone (presscheck.languages).')
  })

  it('says once that a document is too long to be checked', async () => {
    const editor = await Editor.start({initializationOptions: {settings: {maxLength: 20}}})
    const told: string[] = []
    editor.connection.onNotification(ShowMessageNotification.type, ({message}) => void told.push(message))
    await editor.open(uri, text)
    expect((await editor.status(uri)).leftAlone).toBe('Longer than 20 characters (presscheck.maxLength).')
    await editor.type(uri, [0, 0], 'x')
    await editor.diagnostics(uri)
    expect(told).toEqual([
      'ferry.md is not checked: it has more than 20 characters. The setting presscheck.maxLength raises the limit.',
    ])
  })

  it('takes the findings back when a document is closed', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    await editor.diagnostics(uri)
    await editor.close(uri)
    expect(await editor.publication(({version}) => version === undefined)).toEqual({uri, diagnostics: []})
  })
})
