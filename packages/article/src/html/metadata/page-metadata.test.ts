import {describe, expect, it} from 'vitest'
import {parseHtml} from '../parse-html.ts'

/** Each entry as its origin, its path and its value; all of them placed. */
function entriesOf(source: string): readonly string[] {
  return parseHtml(source).metadata.map(({origin, path, value, text, range, keyRange}) => {
    expect(source.slice(...range)).not.toBe('')
    expect(source.slice(...keyRange)).not.toBe('')
    expect(String(value)).toBe(text)
    return `${origin} ${path.join('.')} = ${text}`
  })
}

function ld(json: string): string {
  return `<title>Ferry sails again | Lirana Post</title><script type="application/ld+json">${json}</script>`
}

describe('a meta element', () => {
  it('gives an entry by name, property, itemprop or http-equiv', () => {
    expect(entriesOf(`
      <meta name="author" content="Jane Doe"><meta property="og:title" content="Ferry &amp; tide">
      <meta property="article:published_time" content="2025-12-07"><meta name="twitter:title" content="Ferry">
      <meta name="DC:creator" content="Doe, Jane"><meta itemprop="datePublished" content="2025-12-07">
      <meta http-equiv="content-language" content="en">
    `)).toEqual([
      'meta author = Jane Doe', 'open-graph og:title = Ferry & tide', 'open-graph article:published_time = 2025-12-07',
      'twitter twitter:title = Ferry', 'dublin-core DC.creator = Doe, Jane', 'microdata datePublished = 2025-12-07',
      'meta content-language = en',
    ])
  })

  it('gives one for each key that it names', () => {
    expect(entriesOf('<meta property="og:title dc.title" content="Ferry">'))
      .toEqual(['open-graph og:title = Ferry', 'dublin-core dc.title = Ferry'])
  })

  it('gives none without a value or a key', () => {
    expect(entriesOf('<meta charset="utf-8"><meta name="author" content=""><meta content="x"><meta name="x">')).toEqual([])
  })
})

describe('JSON-LD', () => {
  it('is read from the object that stands for the article', () => {
    expect(entriesOf(ld('{"@type": "NewsArticle", "headline": "Ferry sails", "author": [{"name": "Jane"}, {"name": "Jo"}]}')))
      .toEqual([
        'json-ld @type = NewsArticle', 'json-ld headline = Ferry sails', 'json-ld author.0.name = Jane',
        'json-ld author.1.name = Jo',
      ])
  })

  it('names the type of any other object', () => {
    expect(entriesOf(ld('{"@graph": [{"@type": "WebSite", "name": "Post"}, {"@type": "Article", "headline": "Ferry"}]}')))
      .toEqual(['json-ld WebSite.@type = WebSite', 'json-ld WebSite.name = Post', 'json-ld @type = Article', 'json-ld headline = Ferry'])
  })

  it('prefers the article that bears the title of the page', () => {
    const entries = entriesOf(ld('[{"@type": "Article", "headline": "Mill burns"}, {"@type": "Article", "headline": "Ferry sails again"}]'))
    expect(entries).toContain('json-ld headline = Ferry sails again')
    expect(entries).toContain('json-ld Article.headline = Mill burns')
  })

  it('takes the page where there is no article, and what the page is about before it', () => {
    expect(entriesOf(ld('{"@type": "WebPage", "datePublished": "2025-12-07"}'))).toContain('json-ld datePublished = 2025-12-07')
    const nested = entriesOf(ld('{"@type": "WebPage", "name": "P", "mainEntity": {"@type": "Article", "headline": "F"}}'))
    expect(nested).toContain('json-ld headline = F')
    expect(nested).toContain('json-ld WebPage.name = P')
  })

  it('is read as far as it goes where it is broken', () => {
    const broken = '<!-- {"@type": "Article", "headline": "He said "sail" twice", "datePublished": "2025-12-07",'
    expect(entriesOf(ld(broken))).toEqual([
      'json-ld @type = Article', 'json-ld headline = He said "sail" twice', 'json-ld datePublished = 2025-12-07',
    ])
  })

  it('follows the article to an author elsewhere', () => {
    const {readings} = parseHtml(ld(
      '{"@graph": [{"@type": "Article", "author": {"@id": "#jane"}}, {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]}',
    ))
    expect(readings.filter(({field}) => field === 'authors').map(({content, origin}) => [content.text, origin]))
      .toEqual([['Jane Doe', 'json-ld']])
  })
})

describe('microdata', () => {
  it('is read with the properties around it', () => {
    expect(entriesOf(`
      <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Ferry <b>sails</b></h1>
        <span itemprop="author" itemscope><a itemprop="name" href="/jane">Jane Doe</a></span>
        <time itemprop="datePublished" datetime="2025-12-07">Sunday</time>
      </article>
      <div itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Lirana Post</span></div>
    `)).toEqual([
      'microdata headline = Ferry sails', 'microdata author.name = Jane Doe', 'microdata datePublished = 2025-12-07',
      'microdata Organization.name = Lirana Post',
    ])
  })

  it('leaves the text of the article to its blocks', () => {
    expect(entriesOf(`<div itemprop="articleBody">${'The ferry sails. '.repeat(60)}</div>`)).toEqual([])
  })
})

describe('a page', () => {
  it('says its title, language and address', () => {
    const {readings} = parseHtml(`
      <html lang="en-GB"><head><title>Ferry &mdash; Post</title><link rel="alternate canonical" href="/ferry">
      <body><svg><title>Icon</title></svg>
    `)
    expect(readings.map(({field, origin, content}) => [field, origin, content.text])).toEqual([
      ['title', 'title-element', 'Ferry — Post'], ['language', 'language-attribute', 'en-GB'],
      ['canonical', 'link-element', '/ferry'],
    ])
  })
})
