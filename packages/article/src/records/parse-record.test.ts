import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseHtmlFragment} from '../html/parse-html-fragment.ts'
import {parseMarkdown} from '../markdown/parse-markdown.ts'
import {parseArticle} from '../parse.ts'
import {parseText} from '../text/parse-text.ts'
import {parseRecord} from './parse-record.ts'
import {recordsOf} from './records-of.ts'

function record(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
}

function blocksOf(value: unknown): readonly string[] {
  return parseRecord(record(value), {}).blocks.map(({kind, content}) => `${kind} ${content.text}`)
}

describe('the text of a record', () => {
  it.each(['text', 'content', 'body', 'maintext', 'article_body', 'articleBody'])('is found under %s', (key) => {
    expect(blocksOf({title: 'Ferry', id: 7, [key]: 'It sails again. Nobody had hoped so.'}))
      .toEqual(['paragraph It sails again. Nobody had hoped so.'])
  })

  it('is found where the options say, before the usual keys', () => {
    const source = record({text: 'No.', data: {story_text: 'It sails again. Nobody had hoped so.'}})
    expect(parseRecord(source, {keys: {text: ['data.storyText']}}).blocks.map(({content}) => content.text))
      .toEqual(['It sails again. Nobody had hoped so.'])
  })

  it('may be a list of paragraphs', () => {
    expect(blocksOf({paragraphs: ['It sails again, they say.', 'At noon, from the old pier.']}))
      .toEqual(['paragraph It sails again, they say.', 'paragraph At noon, from the old pier.'])
  })

  it('is read as plain text, HTML or Markdown, whichever it evidently is', () => {
    const formatted = (text: string) => parseRecord(record({text}), {}).blocks.map(({kind}) => kind)
    expect(formatted('<h2>Tides</h2><p>It sails <b>again</b>.</p>')).toEqual(['heading', 'paragraph'])
    expect(formatted('## Tides\n\nIt sails *again*.')).toEqual(['heading', 'paragraph'])
    expect(formatted('It costs 5 < 6 and 7 > 6 coins, *they* say.')).toEqual(['paragraph'])
  })

  it('leaves out nothing of a piece of HTML, but tells the article of a whole page', () => {
    const text = 'The old ferry between the islands sails again from Monday, after three weeks of storm had kept it in port.'
    const inside = `<h1>Ferry</h1><p>${text}</p><div class="related"><p><a href="/x">Mill burns</a></p></div>`
    expect(parseRecord(record({html: inside}), {}).blocks.map(({region = 'main'}) => region)).toEqual(['main', 'main', 'main'])
    expect(parseRecord(record({html: `<html><body>${inside}`}), {}).blocks.map(({region}) => region)).toEqual(['main', 'main', 'aside'])
  })
})

describe('the metadata of a record', () => {
  it('is everything else, with its place', () => {
    const source = record({title: 'Ferry "Ama"', tags: ['sea', 1], draft: false, text: 'It sails.'})
    const {metadata} = parseRecord(source, {})
    expect(metadata.map(({path, value}) => [path.join('.'), value]))
      .toEqual([['title', 'Ferry "Ama"'], ['tags.0', 'sea'], ['tags.1', 1], ['draft', false]])
    expect(metadata.map(({range}) => source.slice(...range))).toEqual(['Ferry \\"Ama\\"', 'sea', '1', 'false'])
    expect(metadata.map(({keyRange}) => source.slice(...keyRange))).toEqual(['title', 'tags', 'tags', 'draft'])
  })

  it('gives the fields of the article', () => {
    const {fields} = parseArticle(record({
      headline: 'Ferry sails again', authors: ['Jane Doe', 'Jo Roe'], date_published: '2025-12-07', url: 'https://lirana.example/f',
      lang: 'en', text: 'It sails again. Nobody had hoped so.',
    }), {format: 'record'})
    expect(fields.title.chosen?.value).toBe('Ferry sails again')
    expect(fields.authors.candidates.map(({value}) => value)).toEqual(['Jane Doe', 'Jo Roe'])
    expect(fields.published.chosen?.value).toMatchObject({year: 2025, month: 12, day: 7})
    expect(fields.canonical.chosen?.value).toBe('https://lirana.example/f')
    expect(fields.language.chosen?.value).toBe('en')
  })
})

describe('a record that is none', () => {
  it('is read as far as it goes, and says where it breaks', () => {
    const source = '{"text": "It sails again, they say.", "title": oops'
    const {blocks, problems} = parseRecord(source, {})
    expect(blocks.map(({content}) => content.text)).toEqual(['It sails again, they say.'])
    expect(problems?.map(({range}) => range)).toEqual([[source.indexOf('oops'), source.indexOf('oops') + 1]])
  })

  it('gives an empty article', () => {
    for (const source of ['', '   ', '{}', '[]', '{"text": ""}', '{"text": 5}', '}']) expect(parseRecord(source, {}).blocks).toEqual([])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'text', '\\', '\n', '<p>', ' ')}), (source) => {
      expect(parseRecord(source, {}).format).toBe('record')
    }))
  })
})

describe('every piece of a record', () => {
  const pieces = fc.array(fc.oneof(
    fc.constantFrom(
      'It sails again. ', '\n', '\n\n', '\r\n', '"', '\\', '\t', '🙂', 'é', 'e\u0301', '<p>', '</p>', '<b>', '</b>', '&amp;', '# ',
      '**', '[a](https://lirana.example)', '- ', '\u0000', '\u2028', '\uD800',
    ),
    fc.string({unit: 'binary', maxLength: 6}),
  ), {maxLength: 30}).map((list) => list.join(''))

  it('stands where the escapes of its string are', () => {
    fc.assert(fc.property(pieces, (text) => {
      const source = record({title: text, text})
      for (const {content, range} of parseRecord(source, {}).blocks) {
        for (let at = 0; at < content.text.length; at++) {
          const [start, end] = content.locate(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(range[0])
          expect(end).toBeLessThanOrEqual(range[1])
          expect(() => { JSON.parse(`"${source.slice(start, end)}"`) }).not.toThrow()
        }
      }
    }))
  })

  it('is what it is outside of a record', () => {
    fc.assert(fc.property(pieces, (text) => {
      const inside = parseRecord(record({text}), {}).blocks
      const outside = [parseText(text), parseHtmlFragment(text), parseMarkdown(text, {format: 'markdown'})]
        .map(({blocks}) => blocks.map(({content}) => content.text))
      if (inside.length > 0) expect(outside).toContainEqual(inside.map(({content}) => content.text))
    }))
  })
})

describe('recordsOf', () => {
  it('finds the lines of JSONL', () => {
    const source = '{"a": 1}\r\n\n  {"b": 2}\n{"c": 3}'
    expect(Array.from(recordsOf(source), (range) => source.slice(...range))).toEqual(['{"a": 1}', '{"b": 2}', '{"c": 3}'])
  })

  it('finds the items of a list', () => {
    const source = ' [{"a": 1},\n{"b": [2]}]'
    expect(Array.from(recordsOf(source), (range) => source.slice(...range))).toEqual(['{"a": 1}', '{"b": [2]}'])
    expect(Array.from(recordsOf(' \n '))).toEqual([])
  })
})
