import {describe, expect, it} from 'vitest'
import type {Article, Field} from '../model.ts'
import {parseArticle} from '../parse.ts'

/** The candidates of a field: `<origin> <key> = <value>`. */
function shown<Value>({candidates}: Field<Value>): readonly string[] {
  return candidates.map(({origin, key, text}) => `${origin}${key === undefined ? '' : ` ${key}`} = ${text}`)
}

/** What the source says at the place of each candidate; a place that is none is empty. */
function placed<Value>({source}: Article, {candidates}: Field<Value>): readonly string[] {
  return candidates.map(({range}) => range ? source.slice(...range) : '')
}

describe('a date that machines count', () => {
  it.each([['---\ndate: 1765096200\n---\n', 'markdown'], ['{"date": 1765096200123}', 'record']] as const)('%j', (source, format) => {
    const {chosen} = parseArticle(source, {format}).fields.published
    expect(chosen?.value).toMatchObject({year: 2025, month: 12, day: 7, minutes: 510, offset: 0})
    expect(source.slice(...chosen?.range ?? [0, 0])).toMatch(/^1765096200/)
  })

  it('is none where it is any figure', () => {
    expect(parseArticle('---\ndate: 12345\n---\n', {format: 'markdown'}).fields.published.chosen?.value).toBeUndefined()
  })
})

describe('the fields of a page', () => {
  const page = parseArticle(`<html lang="en-US"><head>
<title>The bridge reopens | Harbour News</title>
<meta property="og:title" content="The bridge reopens &amp; more">
<meta property="og:site_name" content="Harbour News">
<meta property="article:published_time" content="2025-12-07T08:30:00+07:00">
<meta property="article:modified_time" content="soon">
<meta name="author" content="By Nadia Rahman and Budi Santoso">
<meta name="description" content=" Traffic was slow. ">
<link rel="canonical" href="https://example.org/2025/12/07/bridge">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bridge reopens at last",
 "datePublished": "2025-12-07", "author": [{"name": "Nadia Rahman"}, {"name": "Harbour News"}],
 "publisher": {"name": "Harbour News"}}</script>
</head><body><main><h1>The bridge reopens</h1><p>Traffic was slow until May, said the mayor of the town.</p></main></body></html>`, {format: 'html'})
  const {title, description, authors, published, modified, language, canonical, siteName} = page.fields

  it('have every title, the one that readers see first, without the name of the site', () => {
    expect(title.candidates.map(({value}) => value)).toEqual([
      'The bridge reopens', 'The bridge reopens at last', 'The bridge reopens & more', 'The bridge reopens',
    ])
    expect(placed(page, title)).toEqual([
      'The bridge reopens', 'The bridge reopens at last', 'The bridge reopens &amp; more', 'The bridge reopens',
    ])
  })

  it.each(['«Scrivo a macchina»', '«Scrivo a macchina» | Il Faro', 'Il Faro » «Scrivo a macchina»'])(
    'have a title that is a quotation with both of its marks: %s', (title) => {
      const {fields} = parseArticle(`<title>${title}</title><h1>«Scrivo a macchina»</h1><p>Dice il poeta.`, {format: 'html'})
      expect(fields.title.candidates.map(({text}) => text)).toEqual(['«Scrivo a macchina»', '«Scrivo a macchina»'])
    })

  it('have one candidate a name, people first', () => {
    expect(shown(authors)).toEqual([
      'json-ld author.name = Nadia Rahman', 'meta author = Nadia Rahman', 'meta author = Budi Santoso',
      'json-ld author.name = Harbour News',
    ])
    expect(placed(page, authors)).toEqual(['Nadia Rahman', 'Nadia Rahman', 'Budi Santoso', 'Harbour News'])
  })

  it('have dates, those that nobody can read last', () => {
    expect(shown(published)).toEqual([
      'json-ld datePublished = 2025-12-07', 'open-graph article:published_time = 2025-12-07T08:30:00+07:00',
      'url canonical = 2025/12/07',
    ])
    expect(published.candidates[1]?.value).toMatchObject({year: 2025, month: 12, day: 7, minutes: 510, offset: 420})
    expect(modified.candidates).toMatchObject([{value: undefined, text: 'soon'}])
    expect(placed(page, published)).toEqual(['2025-12-07', '2025-12-07T08:30:00+07:00', '2025/12/07'])
  })

  it('have the rest', () => {
    expect(description.chosen).toMatchObject({value: 'Traffic was slow.', origin: 'meta', key: 'description'})
    expect(language.candidates[0]).toMatchObject({value: 'en', text: 'en-US', origin: 'language-attribute'})
    expect(canonical.chosen).toMatchObject({value: 'https://example.org/2025/12/07/bridge', origin: 'link-element'})
    expect(shown(siteName)).toEqual(['open-graph og:site_name = Harbour News', 'json-ld publisher.name = Harbour News'])
  })
})

describe('the fields of front matter', () => {
  const post = (frontMatter: string, path = 'posts/bridge.md') =>
    parseArticle(`---\n${frontMatter}\n---\n\nTraffic was slow.\n`, {path})

  it('are read from the keys of any generator', () => {
    expect(shown(post('title: A\ndescription: B\nauthor: C\nlastmod: 2025-12-08\nlang: id').fields.title)).toEqual(['front-matter title = A'])
    for (const key of ['date', 'publishDate', 'pubDate', 'published', 'pubDatetime', 'created']) {
      expect(shown(post(`${key}: 2025-12-07`).fields.published)).toEqual([`front-matter ${key} = 2025-12-07`])
    }
    for (const key of ['lastmod', 'updated', 'modified', 'last_modified_at', 'modDatetime']) {
      expect(shown(post(`${key}: 2025-12-07`).fields.modified)).toEqual([`front-matter ${key} = 2025-12-07`])
    }
    for (const key of ['summary', 'excerpt', 'deck', 'description']) {
      expect(shown(post(`${key}: Slow.`).fields.description)).toEqual([`front-matter ${key} = Slow.`])
    }
    for (const key of ['lang', 'language', 'locale']) {
      expect(post(`${key}: pt_BR`).fields.language.chosen).toMatchObject({value: 'pt', text: 'pt_BR', key})
    }
    for (const key of ['canonical', 'canonical_url', 'canonicalURL']) {
      expect(post(`${key}: https://a.example/b`).fields.canonical.chosen?.value).toBe('https://a.example/b')
    }
  })

  it('have the keys of the options first', () => {
    const {fields} = parseArticle('---\ntitle: A\nkop: B\n---\n', {path: 'a.md', keys: {title: ['kop']}})
    expect(shown(fields.title)).toEqual(['front-matter kop = B', 'front-matter title = A'])
  })

  it('have an empty key say nothing', () => {
    const {fields} = post('title:\nauthor: ""\ndate:')
    expect(shown(post('date: git Last Modified').fields.published)).toEqual([])
    expect([...shown(fields.title), ...shown(fields.authors), ...shown(fields.published)]).toEqual([])
  })

  it('have the date of the path after all others', () => {
    expect(shown(post('date: 2025-12-07', '_posts/2025-12-06-bridge.md').fields.published)).toEqual([
      'front-matter date = 2025-12-07', 'path = 2025-12-06',
    ])
    expect(shown(post('date: soon', '_posts/2025-12-06-bridge.md').fields.published)).toEqual([
      'path = 2025-12-06', 'front-matter date = soon',
    ])
  })
})

describe('the fields that readers see', () => {
  const body = 'Traffic was slow until May, said the mayor.'

  it('are in a date line under the title', () => {
    const article = parseArticle(`# The bridge\n\nPublished: 7 December 2025, 8:30 a.m.\n\nUpdated: 8 December 2025\n\n${body}\n`, {format: 'markdown'})
    expect(shown(article.fields.published)).toEqual(['dateline = 7 December 2025, 8:30 a.m.'])
    expect(shown(article.fields.modified)).toEqual(['dateline = 8 December 2025'])
    expect(placed(article, article.fields.published)).toEqual(['7 December 2025, 8:30 a.m.'])
  })

  it('are in the dateline of a report', () => {
    const article = parseArticle(`# Jembatan\n\nJAKARTA, 7 Desember 2025 (ANTARA) – ${body}\n`, {format: 'markdown', language: 'id'})
    expect(shown(article.fields.published)).toEqual(['dateline = 7 Desember 2025'])
  })

  it('are none where a sentence has a date', () => {
    const article = parseArticle(`# The bridge\n\nOn December 7, 2025, it opened. ${body}\n`, {format: 'markdown'})
    expect(shown(article.fields.published)).toEqual([])
  })
})
