import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../parse.ts'
import {parseHtml} from '../parse-html.ts'

const text = 'The old ferry between the islands sails again from Monday, after three weeks of storm had kept it in port.'
const more = 'Its captain said that the engine had been taken apart, cleaned and put together, which nobody had done in years.'

function page(underTitle: string, end = '', head = ''): string {
  return `<html lang="en">${head}<body><nav><a href=/>Home</a></nav><article><h1>Ferry sails again</h1>${underTitle}
    <p>${text}</p><p>${more}</p><p>${text}</p>${end}</article></body>`
}

function readings(source: string, field: string): readonly string[] {
  return parseHtml(source).readings.flatMap((reading) => reading.field === field ? [reading.content.text] : [])
}

describe('the authors of a page', () => {
  it.each([
    ['a relation', '<a rel="author" href="/jane">Jane Doe</a>', ['Jane Doe']],
    ['a class', '<div class="article-author-name">Jane Doe</div>', ['Jane Doe']],
    ['a class of two words', '<span class="byline">By Jane Doe, Jo Roe</span>', ['Jane Doe, Jo Roe']],
    ['an address', '<p><a href="/authors/jane-doe">Jane Doe</a></p>', ['Jane Doe']],
    ['several elements', '<p><a rel="author">Jane Doe</a> and <a rel="author">Jo Roe</a></p>', ['Jane Doe', 'Jo Roe']],
    ['an element within another', '<div class="author"><span class="author-name">Jane Doe</span> Editor</div>', ['Jane Doe']],
    ['a line', '<p>By Jane Doe</p>', ['Jane Doe']],
    ['a line in German', '<p>Von Jana Muster</p>', ['Jana Muster']],
    ['a line in Indonesian', '<p>Penulis: Budi Santoso</p>', ['Budi Santoso']],
    ['a bar', '<div class="entry-meta">Posted in Sea by jane on December 7, 2025 | 2 comments</div>', ['jane']],
    ['a line with a date', '<p class="author">Jane Doe, 7 December 2025</p>', ['Jane Doe']],
    ['initials in brackets', '<p>By Jane (J.D.) Doe</p>', ['Jane (J.D.) Doe']],
  ])('are found by %s', (_, underTitle, names) => {
    expect(readings(page(underTitle), 'authors')).toEqual(names)
  })

  it('are found at the end of the text', () => {
    expect(readings(page('', '<p>Author: Jane Doe</p>'), 'authors')).toEqual(['Jane Doe'])
  })

  it.each([
    ['comments', '<div class="comments"><div class="author">Jo Roe</div><p>Fine.</p></div>'],
    ['pictures', '<p class="credit">Photo by Jo Roe</p>'],
    ['a sentence', '<p>Taken by surprise.</p>'],
    ['a weekday', '<div class="author">Monday, 8 December 2025</div>'],
  ])('are not those of %s', (_, end) => {
    expect(readings(page('', end), 'authors')).toEqual([])
  })

  it.each([
    ['Ayşe Yılmaz tarafından', 'Ayşe Yılmaz'],
    ['홍길동 기자 | 2025.12.07', '홍길동'],
    ['द्वारा रवि शर्मा | 7 दिसंबर 2025', 'रवि शर्मा'],
  ])('stand before or behind the word that says so: %s', (line, name) => {
    expect(readings(page(`<p>${line}</p>`), 'authors')).toEqual([name])
  })

  it('are none where a sentence goes on', () => {
    expect(readings(page('<p>Liman tarafından duyuruldu</p>'), 'authors')).toEqual([])
  })

  it('are found beyond a bar to share by', () => {
    const bar = '<div class="share">' + '<p><a href=/s>Share on Mastodon</a></p>'.repeat(14) + '</div>'
    expect(readings(page(`${bar}<p><span class="byline">By <a href="/people/jane">Jane Doe</a></span></p>`), 'authors'))
      .toEqual(['Jane Doe'])
  })

  it('stand in a line that is part of the article', () => {
    const {blocks} = parseHtml(page('<div class="meta"><a rel="author">Jane Doe</a></div>'))
    expect(blocks.find(({content}) => content.text === 'Jane Doe')).toMatchObject({kind: 'byline', region: 'main'})
  })
})

describe('the date of a page', () => {
  function datelines(source: string): readonly string[] {
    return parseHtml(source).blocks.flatMap(({kind, content}) => kind === 'dateline' ? [content.text] : [])
  }

  it('is not the one that a label says is of a change', () => {
    const source = page('<p>Updated <time datetime="2025-12-09">Tuesday</time></p><p><time datetime="2025-12-07">Sunday</time></p>')
    expect(readings(source, 'published')).toEqual(['2025-12-07'])
    expect(readings(source, 'modified')).toEqual(['2025-12-09'])
  })

  it('is told by what readers see where machines disagree', () => {
    const machines = '<meta property="article:published_time" content="2025-12-03T08:00Z"><meta name="date" content="2025-12-06">'
    const shown = parseArticle(page('<h2>What it took<span>6 December 2025</span></h2>', '', machines), {format: 'html'})
    expect(shown.fields.published.chosen?.text).toBe('2025-12-06')
    const updated = parseArticle(page('<h2>What it took. Updated <span>6 December 2025</span></h2>', '', machines), {format: 'html'})
    expect(updated.fields.published.chosen?.text).toBe('2025-12-03T08:00Z')
  })

  it('is that of the place where one moment is told in two zones', () => {
    const machines = '<meta property="article:published_time" content="2025-12-07T01:00:00Z"><meta name="date" content="2025-12-06T17:00:00-08:00">'
    expect(parseArticle(page('', '', machines), {format: 'html'}).fields.published.chosen?.text).toBe('2025-12-06T17:00:00-08:00')
  })

  it('is that of a time element near the title', () => {
    const source = page('<time datetime="2025-12-07T08:30">Sunday</time>', '<time class="updated" datetime="2025-12-08">Monday</time>')
    expect(readings(source, 'published')).toEqual(['2025-12-07T08:30'])
    expect(readings(source, 'modified')).toEqual(['2025-12-08'])
  })

  it('stands in a line near the title, before the clock of the site', () => {
    expect(datelines(`<div>8 December 2025</div>${page('<p>Published 7 December 2025 in Harbour</p>')}`))
      .toEqual(['Published 7 December 2025 in Harbour'])
    expect(datelines(page('<h4>Sunday, 7 December 2025</h4>'))).toEqual(['Sunday, 7 December 2025'])
  })

  it('is not one of comments or of other articles', () => {
    const end = '<div id="comments"><p>8 December 2025</p></div><ul class="related"><li><a href=/x>9 December 2025: Mill burns down at night</a></ul>'
    expect(datelines(page('<p>7 December 2025</p>', end))).toEqual(['7 December 2025'])
  })

  it('follows a label anywhere, where nothing better dates the page', () => {
    const note = 'This page belongs to the harbour. Last updated: 8 December 2025. First published: 7 December 2025.'
    expect(readings(page('', `${'<p>Links</p>'.repeat(12)}<footer>${note}</footer>`), 'published')).toEqual(['7 December 2025'])
  })

  it('begins or ends the title', () => {
    expect(readings(`<h1>7 December 2025 - Ferry sails again</h1><p>${text}</p><p>${more}</p>`, 'published')).toEqual(['7 December 2025'])
  })

  it('is a text of its own within a line, or in the data of a script, where nothing else is', () => {
    expect(readings(page('<p><span>Jane Doe</span><span>7 December 2025</span></p>'), 'published')).toEqual(['7 December 2025'])
    const script = '<script>var page = {"id": 1, "publishedAt": "2025-12-07T08:30:00Z"}</script>'
    expect(readings(page('', '', script), 'published')).toEqual(['2025-12-07T08:30:00Z'])
  })
})
