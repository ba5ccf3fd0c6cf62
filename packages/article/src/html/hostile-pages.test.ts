import {describe, expect, it} from 'vitest'
import type {Draft} from '../draft.ts'
import {parseHtml} from './parse-html.ts'

const deep = 50_000
const many = 10_000

function parse(source: string): Draft {
  return parseHtml(source)
}

/** Every text of every block, run together. */
function textOf(source: string): string {
  return parse(source).blocks.map(({content}) => content.text).join(' ')
}

describe('a hostile page is read to its end', () => {
  it('at any depth', () => {
    expect(textOf(`${'<div>'.repeat(deep)}deep`)).toBe('deep')
    expect(textOf(`${'<blockquote><ul><li>'.repeat(many)}deep`)).toBe('deep')
    expect(textOf(`${'<span itemprop="a" itemscope>'.repeat(many)}deep`)).toBe('deep')
    expect(textOf(`${'<table><tr><td>'.repeat(many / 2)}deep`)).toBe('deep')
    expect(parse(`${'<span hidden>'.repeat(deep)}<a href="//lirana.example">deep</a>`).blocks).toHaveLength(1)
  })

  it('where nothing is closed', () => {
    const bold = Array.from({length: many}, (_, i) => `<p><b id=${i}>word`).join('')
    expect(parse(bold).blocks).toHaveLength(many)
    expect(parse('<a href=x><p>word'.repeat(many)).blocks).toHaveLength(many)
    expect(textOf('<p>word<!--'.repeat(many))).toBe('word')
    expect(textOf(`<p title="${'<p>'.repeat(many)}`)).toBe('')
  })

  it('with long attributes, names and words', () => {
    const long = 'x'.repeat(20 * many)
    const [block] = parse(`<p class="${'skip-link-'.repeat(many)}" style="${'a:b;'.repeat(many)}"><a href="${long}">y</a>`).blocks
    expect(block?.links?.[0]?.url).toBe(long)
    expect(textOf(`<p>${long}`)).toBe(long)
    expect(textOf(`<${long}>y`)).toBe('y')
  })

  it('with tables and lists of any length', () => {
    expect(parse(`<table>${'<tr><td>one<td>two'.repeat(many)}`).blocks).toHaveLength(2 * many)
    expect(parse(`<table>${'stray<tr>'.repeat(many)}`).blocks.length).toBeGreaterThan(0)
    expect(parse(`<ul>${'<li><a href=x>word</a>'.repeat(many)}`).blocks).toHaveLength(many)
  })

  it('with nothing but entities, blanks or breaks', () => {
    expect(textOf(`<p>${'&amp;'.repeat(many)}`)).toBe('&'.repeat(many))
    expect(textOf(`<p>a${' \n\t'.repeat(many)}b`)).toBe('a b')
    expect(parse('word<br><br>'.repeat(many)).blocks).toHaveLength(many)
  })

  it('with metadata without end', () => {
    const open = parse(`<script type="application/ld+json">${'[{"@type":"Article","author":['.repeat(many)}`)
    expect(open.metadata.length).toBeLessThan(many)
    expect(parse('<meta name="author" content="Jane Doe">'.repeat(many)).metadata).toHaveLength(many)
    expect(parse(`<h1>A title</h1>${'<time datetime="2025-12-07">then</time>'.repeat(many)}`).readings.length)
      .toBeGreaterThan(0)
  })
})
