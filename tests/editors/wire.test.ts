import {describe, expect, it} from 'vitest'
import {article, found} from './article.ts'
import {WireClient} from './wire.ts'

const uri = 'file:///site/ferry.md'
const codes = found.map(({code}) => code)

describe('a server at the other end of a wire', () => {
  it.each([
    ['no JSON', ['{"jsonrpc": "2.0", "method":', 'ferry', '\u0000\u0001', '']],
    ['JSON that is no message', ['42', 'null', '[]', '{}', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":7}', '[{"jsonrpc":"2.0"}]']],
    ['messages that nobody knows', [
      '{"jsonrpc":"2.0","id":90,"method":"textDocument/fly","params":{}}',
      '{"jsonrpc":"2.0","method":"$/unheardOf"}', '{"jsonrpc":"2.0","id":91,"result":null}',
    ]],
    ['messages without sense', [
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}',
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":7,"text":null}}}',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///none"},"contentChanges":[]}}',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}',
      '{"jsonrpc":"2.0","id":92,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///none"}}}',
      '{"jsonrpc":"2.0","id":93,"method":"textDocument/hover","params":[]}',
      '{"jsonrpc":"2.0","id":94,"method":"workspace/executeCommand","params":{"command":"presscheck.fixAll","arguments":[{}]}}',
      '{"jsonrpc":"2.0","method":"presscheck/trust","params":"yes"}',
      '{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":[1]}}',
    ]],
  ])('lives on when it hears %s', async (_, bodies) => {
    const client = new WireClient()
    await client.initialize()
    for (const body of bodies) client.framed(body)
    await client.open(uri, article)
    expect(await client.codes(1)).toEqual(codes)
    for (const body of bodies) client.framed(body)
    await client.replace(uri, 2, article.replace('the the', 'the'))
    expect(await client.codes(2)).toEqual(codes.slice(0, 1).concat(codes.slice(2)))
  })

  it('takes edits that point anywhere', async () => {
    const client = new WireClient()
    await client.initialize()
    await client.open(uri, article)
    const places = [-1, 0, 3, 99, 1e9]
    let version = 1
    for (const line of places) {
      for (const character of places) {
        client.framed(JSON.stringify({jsonrpc: '2.0', method: 'textDocument/didChange', params: {
          textDocument: {uri, version: ++version},
          contentChanges: [{range: {start: {line, character}, end: {line: character, character: line}}, text: 'x'}],
        }}))
      }
    }
    await client.replace(uri, ++version, article)
    expect(await client.codes(version)).toEqual(codes)
  })

  it('says of the newest version alone what it finds, after it was hung', async () => {
    const client = new WireClient()
    await client.initialize()
    await client.open(uri, article)
    await client.codes(1)
    client.process.kill('SIGSTOP')
    for (let version = 2; version < 60; version++) await client.replace(uri, version, `${article}${'x'.repeat(version)}`)
    await client.replace(uri, 60, article)
    client.process.kill('SIGCONT')
    expect(await client.codes(60)).toEqual(codes)
    expect(client.versions).toEqual([1, 60])
  })

  it('is as good as new when the one before it was killed', async () => {
    const first = new WireClient()
    await first.initialize()
    await first.open(uri, article)
    await first.codes(1)
    const ended = new Promise((resolve) => first.process.on('close', resolve))
    first.process.kill('SIGKILL')
    await ended
    const second = new WireClient()
    await second.initialize()
    await second.open(uri, article)
    expect(await second.codes(1)).toEqual(codes)
  })

  it('ends when its client is gone', async () => {
    const client = new WireClient()
    await client.initialize()
    const ended = new Promise((resolve) => client.process.on('close', resolve))
    client.process.stdin?.end()
    expect(await ended).toBe(1)
  })
})
