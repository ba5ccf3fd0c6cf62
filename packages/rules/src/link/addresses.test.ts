import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {addressesWhere, hostOf, registrable} from './addresses.ts'

const addressesOf = addressesWhere(() => true)

describe('addresses', () => {
  it('finds bare addresses of a plain text without the sentence around them', () => {
    const source = 'See (https://example.org/a_(b)?c=d), “https://example.net/x.” and http://example.com/. Done.'
    const addresses = addressesOf(parseArticle(source, {format: 'text'}))
    expect(addresses.map(({url}) => url)).toEqual(['https://example.org/a_(b)?c=d', 'https://example.net/x', 'http://example.com/'])
    for (const {url, at} of addresses) expect(source.slice(...at)).toBe(url)
  })

  it('gives a target once, however many links share it', () => {
    const source = 'See [one][a] and [two][a].\n\n[a]: https://example.org/\n'
    expect(addressesOf(parseArticle(source, {format: 'markdown'})).map(({url}) => url)).toEqual(['https://example.org/'])
  })
})

describe('hostOf', () => {
  it.each([
    ['https://www.Example.org/a', 'example.org'],
    ['//example.org', 'example.org'],
    ['http://user:secret@example.org:8080/', 'example.org'],
    ['http://[::1]:3000/', '[::1]'],
    ['mailto:a@example.org', undefined],
    ['/a/b', undefined],
    ['#top', undefined],
  ])('reads %s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })
})

describe('registrable', () => {
  it.each([
    ['news.example.org', 'example.org'],
    ['news.example.co.uk', 'example.co.uk'],
    ['kota.go.id', 'kota.go.id'],
    ['a.b.kota.go.id', 'kota.go.id'],
    ['bbc.com', 'bbc.com'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, name) => {
    expect(registrable(host)).toBe(name)
  })
})
