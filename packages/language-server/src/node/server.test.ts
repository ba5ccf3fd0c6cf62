import {describe, expect, it} from 'vitest'
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

  it('takes the findings back when a document is closed', async () => {
    const editor = await Editor.start()
    await editor.open(uri, text)
    await editor.diagnostics(uri)
    await editor.close(uri)
    expect(await editor.publication(({version}) => version === undefined)).toEqual({uri, diagnostics: []})
  })
})
