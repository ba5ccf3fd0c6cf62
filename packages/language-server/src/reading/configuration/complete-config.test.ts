import {describe, expect, it} from 'vitest'
import {OpenDocument} from '../../documents/open-document.ts'
import {completeConfig} from './complete-config.ts'

/** What is offered where `│` stands, with the text after the first of it that begins with the given letters. */
function complete(name: string, marked: string, chosen = ''): {labels: readonly string[]; text: string} {
  const offset = marked.indexOf('│')
  const text = marked.replace('│', '')
  const document = new OpenDocument({uri: `file:///site/${name}`, languageId: '', version: 1, text}, 'utf-16')
  const items = completeConfig(document, offset)
  const edit = items.find(({label}) => label.startsWith(chosen))?.textEdit
  if (!edit || !('range' in edit)) return {labels: items.map(({label}) => label), text}
  const [from, to] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)]
  return {labels: items.map(({label}) => label), text: text.slice(0, from) + edit.newText + text.slice(to)}
}

const yaml = 'presscheck.config.yaml'
const json = 'presscheck.config.json'

describe('a configuration', () => {
  it.each([
    [yaml, 'pre│', 'preset', 'preset: '],
    [yaml, 'preset: n│', 'news', 'preset: news'],
    [yaml, 'preset: news\nrules:\n  spam/no-is│', 'spam/no-isolated-spam', 'preset: news\nrules:\n  spam/no-isolated-spam: '],
    [yaml, 'rules:\n  # quiet\n  spam/*: │', 'off', 'rules:\n  # quiet\n  spam/*: off'],
    [yaml, 'rules:\n  title/max-length: [│', 'warning', 'rules:\n  title/max-length: [warning'],
    [yaml, 'site:\n  keys:\n    title: [headline]\n  │', 'generator', 'site:\n  keys:\n    title: [headline]\n  generator: '],
    [yaml, 'overrides:\n  - files: [a/*]\n    ru│', 'rules', 'overrides:\n  - files: [a/*]\n    rules: '],
    [yaml, 'overrides:\n  - files: [a/*]\n    rules:\n      date/*: w│', 'warning', 'overrides:\n  - files: [a/*]\n    rules:\n      date/*: warning'],
    [yaml, 'directives:\n  requireReason: │', 'true', 'directives:\n  requireReason: true'],
    [json, '{│}', 'preset', '{"preset": }'],
    [json, '{"preset": │}', 'strict', '{"preset": "strict"}'],
    [json, '{"rules": {"spam/no-i│"}}', 'spam/no-isolated-spam', '{"rules": {"spam/no-isolated-spam": }}'],
    [json, '{"rules": {"sp│": "off"}}', 'spam/*', '{"rules": {"spam/*": "off"}}'],
    [json, '{"rules": {"title/max-length": ["warning", {"│"}]}}', 'most', '{"rules": {"title/max-length": ["warning", {"most": }]}}'],
    [json, '{"directives": {"reportUnused": │}}', 'false', '{"directives": {"reportUnused": false}}'],
  ])('%s: %j is completed with %s', (name, marked, label, expected) => {
    const {labels, text} = complete(name, marked, label)
    expect(labels).toContain(label)
    expect(text).toBe(expected)
  })

  it.each([
    [yaml, 'title│: x'], [yaml, '│'], [json, '│'], [json, '{"rules": [│'], [yaml, '\t- : │'], [yaml, 'a:\n- b\n-│'], [json, '{"a": "│'],
  ])('%s: %j is read without a fault', (name, marked) => {
    expect(complete(name, marked).labels.every((label) => label !== '')).toBe(true)
  })
})
