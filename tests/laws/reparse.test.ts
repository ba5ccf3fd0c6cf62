import {readFileSync} from 'node:fs'
import {type Article, type Field, type Format, formatOf, parseArticle, reparse} from '@presscheck/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {corpusFiles, hasCorpus} from './corpus-files.ts'
import {formats} from './hostile-texts.ts'
import {daily} from './thoroughness.ts'

/** All that an article says, without its methods. */
function facts({blocks, body, metadata, fields, comments, frontMatter, problems, language}: Article): unknown {
  return {
    blocks: blocks.map((block) => ({
      kind: block.kind, level: block.level, range: block.range, text: block.text, prose: block.prose,
      place: block.place, region: block.region, hidden: block.hidden,
      marks: block.marks, links: block.links, language: block.language,
      whole: block.locate(), dates: block.dates,
    })),
    body: body.map(({range}) => range),
    metadata: metadata.map(({path, keyRange, range, value, text}) => ({path, keyRange, range, value, text})),
    fields: Object.values(fields).map(({candidates}: Field<unknown>) => (
      candidates.map(({value, range, origin, key, text}) => ({value, range, origin, key, text}))
    )),
    comments, frontMatter, problems, language,
  }
}

const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  deleted: fc.nat(60),
  inserted: fc.constantFrom(
    '', 'x', 'the ', '\n', '\n\n', '`', '```\n', '> ', '- ', '    ', '|', '#', '<div>\n', '</div>', '[', '](u)', '*', '---\n', '{{<', '<!--', '-->', '"', '{',
    '}', ',', '\\', '\r\n', '&amp;', '桥', 'é',
  ),
})
const edits = fc.array(edit, {minLength: 1, maxLength: 4})

type Edit = {readonly at: number, readonly deleted: number, readonly inserted: string}

/** Edits a text step by step; after each, what was read on must be what is read anew. */
function expectSameAfter(text: string, steps: readonly Edit[], format: Format): void {
  let source = text
  let article = reparse(parseArticle(source, {format}), source, {format})
  for (const {at, deleted, inserted} of steps) {
    const from = Math.floor(at * source.length)
    source = source.slice(0, from) + inserted + source.slice(from + deleted)
    article = reparse(article, source, {format})
    expect(facts(article)).toEqual(facts(parseArticle(source, {format})))
  }
}

const texts: Readonly<Record<Format, string>> = {
  text: 'The bridge\n\nBy Nadia Rahman\n7 December 2025\n\nThe bridge opens\nagain on Monday.\n\n- one\n- two\n',
  markdown: '---\ntitle: The bridge\ndate: 2025-12-07\n---\n\n# The bridge\n\nIt *opens* [again](u).\n\n- one\n\n  two\n',
  mdx: 'import A from "a"\n\n# The bridge\n\n<A b={c}>\n\nIt opens {again}.\n\n</A>\n',
  html: '<html lang=en><title>The bridge</title><article><h1>The bridge</h1><p>It <b>opens</b> &amp; closes.</p></article>',
  record: '{"title": "The bridge", "date": "2025-12-07", "text": "<p>It opens.</p>", "tags": ["a", "b\\u00e9"]}',
}

describe('an article after an edit', () => {
  it.each(formats)('is what parsing anew makes of %s', (format) => {
    const law = fc.property(edits, (steps) => { expectSameAfter(texts[format], steps, format) })
    fc.assert(law, {numRuns: daily(40, 1000)})
  })

  it.runIf(hasCorpus()).each(['.md', '/source.html'])('is that of real articles too: %s', (ending) => {
    const files = corpusFiles(ending, 1)
    const runs = ending === '.md' ? daily(25, 600) : daily(2, 30)
    fc.assert(fc.property(fc.nat(files.length - 1), edits, (file, steps) => {
      const path = files[file] ?? ''
      expectSameAfter(readFileSync(path, 'utf8'), steps, formatOf(path))
    }), {numRuns: runs})
  })
})
