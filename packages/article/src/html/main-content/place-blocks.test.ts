import {describe, expect, it} from 'vitest'
import {parseHtml} from '../parse-html.ts'

const lead = 'The old ferry between the islands sails again from Monday, after three weeks of storm had kept it in port.'
const text = 'Its captain said that the engine had been taken apart, cleaned and put together, which nobody had done in years.'
const more = 'Passengers had waited at the pier since dawn, some of them with goats, and cheered when the horn was heard.'

/** The texts of the blocks of each region. */
function regionsOf(source: string): Readonly<Record<string, readonly string[]>> {
  const regions: Record<string, string[]> = {}
  for (const {region = 'main', content} of parseHtml(source).blocks) {
    const known = regions[region] ?? []
    regions[region] = [...known, content.text]
  }
  return regions
}

describe('the main content', () => {
  it('is told from what stands around it by the names of elements', () => {
    expect(regionsOf(`
      <header>Lirana Post</header><nav><a href=/>Home</a> <a href=/n>News</a></nav>
      <main><h1>Ferry sails again</h1><p>${lead}</p><p>${text}</p></main>
      <aside><p>${more}</p></aside><footer>© Lirana Post</footer>
    `)).toEqual({
      header: ['Lirana Post'], navigation: ['Home News'], main: ['Ferry sails again', lead, text], aside: [more],
      footer: ['© Lirana Post'],
    })
  })

  it('is told from it by classes and ids, in any language', () => {
    expect(regionsOf(`
      <div id="hauptnavigation">Start</div>
      <div class="artikel"><h1>Ferry sails again</h1><p>${lead}</p><p>${text}</p>
        <div class="verwandte-artikel"><p>${more}</p></div><div id="kommentare"><p>${more}</p></div></div>
      <div class="pageFooter">Impressum</div>
    `)).toEqual({
      navigation: ['Start'], main: ['Ferry sails again', lead, text], aside: [more], comments: [more], footer: ['Impressum'],
    })
  })

  it('is told from it by the text alone', () => {
    const regions = regionsOf(`
      <div><a href=/a>Home</a><br><br><a href=/b>News</a><br><br><a href=/c>Sports</a></div>
      <div><h1>Ferry sails again</h1><p>${lead}</p><p>${text}</p><p>${more}</p></div>
      <div><p><a href=/d>Mill burns down in the night</a></p><p><a href=/e>Harbour fees go up again</a></p></div>
    `)
    expect(regions['main']).toEqual(['Ferry sails again', lead, text, more])
  })

  it('does not believe a name that most of the text bears', () => {
    expect(regionsOf(`<form class="sidebar"><h1>Ferry sails again</h1><p>${lead}</p><p>${text}</p></form>`))
      .toEqual({main: ['Ferry sails again', lead, text]})
  })

  it('leaves out teasers that look alike, and their heading', () => {
    const card = (title: string) => `<div class="card"><h3><a href=/x>${title}</a></h3><p>Read on.</p></div>`
    const {main} = regionsOf(`
      <article><h1>Ferry sails again</h1><p>${lead}</p><p>${text}</p>
      <h2>More on this</h2>${card('Mill burns down in the night')}${card('Harbour fees go up again')}</article>
    `)
    expect(main).toEqual(['Ferry sails again', lead, text])
  })

  it('keeps short lines between paragraphs, and not those after the last', () => {
    const {main} = regionsOf(`
      <article><h1>Ferry sails again</h1><p>${lead}</p><p>Noon</p><h2>The engine</h2><p>${text}</p>
      <div><div>Share</div></div><h2>Related</h2></article>
    `)
    expect(main).toEqual(['Ferry sails again', lead, 'Noon', 'The engine', text])
  })

  it('keeps a list or table of words with links in it, and leaves out one of links', () => {
    const {main} = regionsOf(`
      <article><h1>Ferry sails again</h1><p>${lead}</p>
      <ul><li><a href=/a>Lirana</a> to Port Ama, twice a day</li><li><a href=/b>Port Ama</a></li><li>Ama to the mill, on Sundays</li></ul>
      <ul><li><a href=/c>Mill burns down</a></li><li><a href=/d>Fees go up</a></li></ul><p>${text}</p></article>
    `)
    expect(main).toEqual([
      'Ferry sails again', lead, 'Lirana to Port Ama, twice a day', 'Port Ama', 'Ama to the mill, on Sundays', text,
    ])
  })

  it('holds the lead between the title and the text', () => {
    const {main} = regionsOf(`
      <div class="top"><h1>Ferry sails again</h1><h2>${lead}</h2></div>
      <div class="body"><p>${text}</p><p>${more}</p><p>${text}</p><p>${more}</p></div>
    `)
    expect(main).toEqual(['Ferry sails again', lead, text, more, text, more])
  })

  it('is the whole of a page with hardly a text', () => {
    expect(regionsOf('<p>Hello.</p>')).toEqual({main: ['Hello.']})
  })

  it('holds its images as captions of the words that describe them', () => {
    const {blocks} = parseHtml(`
      <img src=logo.png alt="Lirana Post"><article><h1>Ferry sails again</h1><p>${lead}</p>
      <p><img src=ferry.png alt="The ferry at the pier"></p><p>${text}</p></article><img src=ad.png alt="Boats">
    `)
    expect(blocks.flatMap(({kind, content, links = []}) => kind === 'caption' ? [[content.text, links[0]?.url]] : []))
      .toEqual([['The ferry at the pier', 'ferry.png']])
  })
})

describe('the title', () => {
  it('is the heading that the metadata name, not that of the site', () => {
    const {blocks} = parseHtml(`
      <title>Ferry sails again - Lirana Post</title>
      <h1><a href="/">Lirana Post</a></h1><article><h2>Ferry sails again</h2><p>${lead}</p><p>${text}</p></article>
    `)
    expect(blocks.filter(({kind}) => kind === 'title').map(({content}) => content.text)).toEqual(['Ferry sails again'])
  })

  it('is the first heading of level 1 where they name none', () => {
    const {blocks} = parseHtml(`<h2>News</h2><h1>Ferry sails again</h1><p>${lead}</p><h1>Second</h1><p>${text}</p>`)
    expect(blocks.filter(({kind}) => kind === 'title').map(({content}) => content.text)).toEqual(['Ferry sails again'])
  })
})
