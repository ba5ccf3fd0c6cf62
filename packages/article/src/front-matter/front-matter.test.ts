import fc from 'fast-check'
import {parse as parseToml, TomlDate} from 'smol-toml'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml, parseDocument, stringify as stringifyYaml} from 'yaml'
import type {MetadataEntry} from '../model.ts'
import {readFrontMatter} from './front-matter.ts'
import {readAnyYaml, readYaml} from './yaml.ts'
import {readYamlLines} from './yaml-lines.ts'

type Leaf = readonly [path: string, value: unknown]

/** Every scalar of a value with its path; the last of two that share one counts. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => leavesOf(item, [...path, i]))
  if (value instanceof TomlDate) return [[path.join('.'), value.toISOString()]]
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]: [string, unknown]) => leavesOf(item, [...path, key]))
  }
  return path.length > 0 ? [[path.join('.'), value]] : []
}

function read(entries: readonly MetadataEntry[]): ReadonlyMap<string, unknown> {
  return new Map(entries.map(({path, value}) => [path.join('.'), value]))
}

function expectExact(source: string, entries: readonly MetadataEntry[]): void {
  for (const entry of entries) {
    const {path, keyRange, range, text, value} = entry
    const key = path.findLast((part) => typeof part === 'string') ?? ''
    if (keyRange[0] < keyRange[1] && /^\w*$/.test(key)) expect(source.slice(...keyRange)).toBe(key)
    if (typeof value === 'string') expect(text).toBe(value)
    const [start, end] = text === '' ? range : entry.locate()
    expect(start).toBeGreaterThanOrEqual(range[0])
    expect(end).toBeLessThanOrEqual(range[1])
  }
}

describe('where front matter stands', () => {
  it.each([
    ['---\ntitle: A\n---\nText', [0, 16], 17],
    ['---\r\ntitle: A\r\n---\r\nText', [0, 18], 20],
    ['---\rtitle: A\r---\rText', [0, 16], 17],
    ['--- \ntitle: A\n...\nText', [0, 17], 18],
    ['---\n---\n', [0, 7], 8],
    ['+++\ntitle = "A"\n+++\n', [0, 19], 20],
    ['{\n"title": "A"}\n\nText', [0, 15], 16],
    [';;;\n{"title": "A"}\n;;;\nText', [0, 22], 23],
  ])('%j', (source, range, bodyStart) => {
    expect(readFrontMatter(source)).toMatchObject({range, bodyStart, problems: []})
  })

  it.each([
    'Text\n---\ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    '---\ntitle: A\nText',
    '---\nText between two lines\n---\n',
    '{{< figure >}}\n',
    '{% include x %}\n',
    '{"title": "A"} and text',
  ])('nowhere in %j', (source) => {
    expect(readFrontMatter(source)).toEqual({range: undefined, bodyStart: 0, entries: [], problems: []})
  })
})

describe('YAML', {timeout: 60_000}, () => {
  it.each<[string, string, string, string]>([
    ['plain', 'a: some text # comment', 'some text', 'some text'],
    ['double quotes', 'a: "x\\u00e9 \\"y\\"\\n"', 'xé "y"\n', 'x\\u00e9 \\"y\\"\\n'],
    ['single quotes', 'a: \'it\'\'s\'', 'it\'s', 'it\'\'s'],
    ['folded lines', 'a: one\n  two\n\n  three', 'one two\nthree', 'one\n  two\n\n  three'],
    ['folded quotes', 'a: "one \n  two\\\n  three"', 'one twothree', 'one \n  two\\\n  three'],
    ['a folded block', 'a: >-\n  one\n  two', 'one two', 'one\n  two'],
    ['a literal block', 'a: |\n  one\n   two\n', 'one\n two\n', 'one\n   two\n'],
    ['a date', 'a: 2025-12-07 08:30', '2025-12-07 08:30', '2025-12-07 08:30'],
  ])('reads %s', (_, yaml, value, written) => {
    const source = `---\n${yaml}\n---\n`
    const [entry] = readFrontMatter(source).entries
    expect(entry?.value).toBe(value)
    expect(source.slice(...entry?.range ?? [])).toBe(written)
  })

  it('places a word through escapes and folds', () => {
    const source = '---\na: "x\\u00e9 one\n  two"\nb: >\n  three\n  four\n---\n'
    const [a, b] = readFrontMatter(source).entries
    const find = (entry: MetadataEntry | undefined, word: string) => {
      const at = entry?.text.indexOf(word) ?? -1
      return source.slice(...entry?.locate(at, at + word.length) ?? [])
    }
    expect([find(a, 'two'), find(a, 'é'), find(b, 'four')]).toEqual(['two', '\\u00e9', 'four'])
  })

  it('gives items the key of their list', () => {
    const source = '---\nauthors:\n  - name: A\n    at: B\n  - C\ntags: [x, "y"]\n---\n'
    const {entries} = readFrontMatter(source)
    expect(entries.map(({path, keyRange, range}) => [path.join('.'), source.slice(...keyRange), source.slice(...range)])).toEqual([
      ['authors.0.name', 'name', 'A'], ['authors.0.at', 'at', 'B'], ['authors.1', 'authors', 'C'],
      ['tags.0', 'tags', 'x'], ['tags.1', 'tags', 'y'],
    ])
  })

  it('keeps empty values, both of two keys, and what an alias stands for', () => {
    const source = '---\ntitle:\na: 1\na: 2\nb: &x text\nc: *x\n---\n'
    expect(readFrontMatter(source).entries.map(({path, value}) => [path[0], value])).toEqual([
      ['title', null], ['a', 1], ['a', 2], ['b', 'text'], ['c', 'text'],
    ])
  })

  it('finds keys and values where it is broken, and says where', () => {
    const source = '---\ntitle: Bridge: a history\ndate: 2025-12-07\n\tbad: tab\n"unclosed: x\nauthor: \'A\'\n---\n'
    const {entries, problems} = readFrontMatter(source)
    expect([...read(entries)]).toEqual([
      ['title', 'Bridge: a history'], ['date', '2025-12-07'], ['bad', 'tab'], ['author', 'A'],
    ])
    expect(problems).toHaveLength(1)
    expect(source.slice(...problems[0]?.range ?? [])).toMatch(/^B/)
  })

  it('is not moved by keys of objects', () => {
    const {entries} = readFrontMatter('---\n__proto__: {polluted: yes}\nconstructor: x\n---\n')
    expect(entries.map(({path}) => path)).toEqual([['__proto__', 'polluted'], ['constructor']])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  const text = fc.oneof(
    fc.string({unit: 'grapheme'}), fc.string(), fc.lorem({maxCount: 30}),
    fc.constantFrom('yes', 'null', '~', '1.10', '2025-12-07', 'a: b', '# c', '- d', '', ' e ', 'f\ng', '[h]', '\u00A0i'),
  )
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))
  const key = fc.oneof(fc.constantFrom('title', 'date', 'a b', 'og:x', '1', 'null'), fc.string({minLength: 1, maxLength: 8}))
  const value = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 2}, scalar, fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(key, tie('value'), {maxKeys: 3, noNullPrototype: true}),
    ),
  })).value
  const document = fc.dictionary(key, value, {minKeys: 1, maxKeys: 5, noNullPrototype: true})
  const style = fc.record({
    lineWidth: fc.constantFrom(20, 80, 0),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
  })

  it('finds what the full parser finds', () => {
    fc.assert(fc.property(document, style, (data, options) => {
      const source = stringifyYaml(data, {...options, version: '1.2'})
      fc.pre(parseDocument(source).errors.length === 0)
      const {entries, problems} = readYaml(source, 0, source.length)
      expect(problems).toEqual([])
      expect([...read(entries)].sort()).toEqual([...new Map(leavesOf(parseYaml(source)))].sort())
      expectExact(source, entries)
    }), {numRuns: 500})
  })

  it('reads by lines only what the full parser reads alike', () => {
    const line = fc.tuple(
      fc.constantFrom('', '', '  ', '    '),
      fc.constantFrom('a: ', 'b:', '"c d": ', '\'e\' : ', 'f g: ', '- ', '-', ''),
      fc.constantFrom(
        '', 'text', '"x \\t y"', '"\\q"', '\'it\'\'s\'', '[]', '{}', '[a, "b", \'c\']', '[a b, 1 ]', '[a: b]', '[[a]]', '[a', '# c', 'x # c',
        'x#y', '12', '1.50', '-3', '+4', '.5', '1e3', '0x1F', '007', 'null', '~', 'True', 'yes', 'a: b', 'http://x.y', 'x:', '&z v', '*z', '|',
        '> ', '\u00A0x\u00A0', 'x\t', '- y', '? z', '%', '@', '`', '!t', '2025-12-07', '"a" b', '\'a', ', b', '[a,]', '"[x]"',
      ),
      fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' \n'),
    ).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.array(line, {minLength: 1, maxLength: 4}), (written) => {
      const source = written.join('')
      const {entries, isPlain} = readYamlLines(source, 0, source.length)
      fc.pre(isPlain && entries.length > 0)
      const facts = (metadata: readonly MetadataEntry[]) => metadata.map(({path, keyRange, range, value, text}) => (
        {path, keyRange, range: value !== null && range, value, text}
      ))
      expect(facts(entries)).toEqual(facts(readAnyYaml(source, 0, source.length, []).entries))
    }), {numRuns: 1000, maxSkipsPerRun: 1000})
  })

  it('never throws', () => {
    const piece = fc.constantFrom('a', ': ', '- ', '\n', '  ', '"', '\'', '[', '{', '}', ']', ',', '|', '>', '&a', '*a', '!t ', '? ', '<<: ', '%', '\t')
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const source = `---\n${pieces.join('')}\n---\n`
      expectExact(source, readFrontMatter(source).entries)
    }), {numRuns: 500})
  })
})

describe('TOML', {timeout: 60_000}, () => {
  it.each<[string, string, unknown, string]>([
    ['a string', 'a = "x\\u00e9 \\"y\\""', 'xé "y"', 'x\\u00e9 \\"y\\"'],
    ['a literal string', 'a = \'C:\\x\'', 'C:\\x', 'C:\\x'],
    ['a long string', 'a = """\none\\\n   two"""', 'onetwo', 'one\\\n   two'],
    ['a long literal', 'a = \'\'\'\none\ntwo\'\'\'', 'one\ntwo', 'one\ntwo'],
    ['a number', 'a = 1_000', 1000, '1_000'],
    ['a date', 'a = 2025-12-07T08:30:00+07:00', '2025-12-07T08:30:00+07:00', '2025-12-07T08:30:00+07:00'],
    ['a day', 'a = 2025-12-07 # comment', '2025-12-07', '2025-12-07'],
  ])('reads %s', (_, toml, value, written) => {
    const source = `+++\n${toml}\n+++\n`
    const [entry] = readFrontMatter(source).entries
    expect(entry?.value).toBe(value)
    expect(source.slice(...entry?.range ?? [])).toBe(written)
  })

  it('finds what smol-toml finds', () => {
    const source = `title = "A"
tags = ["x", 'y',
  "z", # comment
]
point = {x = 1, y.z = 0x1F}
"quoted key" = true
site."b c".d = -1.5e3
[params]
author = "B"
  [params.deep]
  e = inf
[[authors]]
name = "C"
[authors.home]
at = "D"
[[authors]]
name = "E"
[[authors.works]]
title = "F"
`
    const {entries, problems} = readFrontMatter(`+++\n${source}+++\n`)
    expect(problems).toEqual([])
    expect(read(entries)).toEqual(new Map(leavesOf(parseToml(source))))
  })

  it('finds what smol-toml finds in any values', () => {
    const string = fc.string({unit: 'grapheme'}).filter((text) => !/[\p{Cc}\uD800-\uDFFF]/u.test(text))
    const quoted = string.map((text) => JSON.stringify(text))
    const literal = string.filter((text) => !text.includes('\'')).map((text) => `'${text}'`)
    const atom = fc.oneof(quoted, literal, fc.integer().map(String), fc.constantFrom('true', 'false', '1.5', '0b101', '1e9'))
    const array = fc.array(atom, {maxLength: 3}).map((items) => `[${items.join(', ')}]`)
    const name = fc.oneof(fc.constantFrom('a', 'b-c', 'd_1'), quoted)
    const pair = fc.tuple(name, fc.oneof(atom, array))
    fc.assert(fc.property(fc.uniqueArray(pair, {selector: ([key]) => key, maxLength: 5}), (pairs) => {
      const source = pairs.map(([key, written]) => `${key} = ${written}\n`).join('')
      fc.pre(!source.includes('"a"') && !source.includes('"b-c"') && !source.includes('"d_1"'))
      const {entries, problems} = readFrontMatter(`+++\n${source}+++\n`)
      expect(problems).toEqual([])
      expect(read(entries)).toEqual(new Map(leavesOf(parseToml(source))))
      expectExact(`+++\n${source}+++\n`, entries)
    }), {numRuns: 500})
  })

  it('passes over a broken line and says which', () => {
    const source = '+++\ntitle = "A"\nthis is no toml\nb = [1, 2\ndate = 2025-12-07\n+++\n'
    const {entries, problems} = readFrontMatter(source)
    expect(read(entries).get('title')).toBe('A')
    expect(read(entries).get('date')).toBe('2025-12-07')
    expect(problems.map(({range}) => source.slice(...range))).toEqual(['this is no toml', 'b = [1, 2'])
  })

  it('never throws', () => {
    const piece = fc.constantFrom('a', ' = ', '"', '\'', '"""', '[', ']', '[[', '{', '}', ',', '.', '\n', '#', '\\', '1', '-')
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const source = `+++\na = 1\n${pieces.join('')}\n+++\n`
      expect(readFrontMatter(source).range).toBeDefined()
    }), {numRuns: 500})
  })
})

describe('JSON', () => {
  it('reads nested values with their places', () => {
    const source = '{\n  "title": "A \\"b\\"",\n  "tags": ["x", 2]\n}\n\n# Text'
    const {entries, bodyStart} = readFrontMatter(source)
    expect(read(entries)).toEqual(new Map<string, unknown>([['title', 'A "b"'], ['tags.0', 'x'], ['tags.1', 2]]))
    expect(source.slice(...entries[0]?.range ?? [])).toBe('A \\"b\\"')
    expect(source.slice(bodyStart)).toBe('\n# Text')
  })

  it('reads on where it is broken', () => {
    const {entries, problems} = readFrontMatter('{\n"title": "A"\n"b": 1,\n}\nText')
    expect(read(entries).get('title')).toBe('A')
    expect(problems).toHaveLength(1)
  })
})

describe('front matter nested without end', () => {
  it.each(['a: ' + '['.repeat(25_000), 'a:\n  ' + '- '.repeat(25_000), 'a: {b: '.repeat(12_000)])('is a problem, and no more', (yaml) => {
    const {entries, problems} = readFrontMatter(`---\ntitle: A\n${yaml}\n---\n`)
    expect(read(entries).get('title')).toBe('A')
    expect(problems).toHaveLength(1)
  })
})
