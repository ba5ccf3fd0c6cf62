import {describe, expect, it} from 'vitest'
import type {BlockDraft} from '../draft.ts'
import {parseHtml} from './parse-html.ts'

function blocksOf(source: string): readonly BlockDraft[] {
  return parseHtml(source).blocks
}

function textsOf(source: string): readonly string[] {
  return blocksOf(source).map(({content}) => content.text)
}

/** The kinds of the blocks with their depth and texts. */
function outline(source: string): readonly string[] {
  return blocksOf(source).map(({kind, level, content}) => `${kind}${level === 0 ? '' : level ?? ''} ${content.text}`)
}

describe('the text of a block', () => {
  it('has its white space collapsed and its entities decoded', () => {
    expect(textsOf('<p>\n  Salt &amp;\n\tpepper &lt;3  </p>')).toEqual(['Salt & pepper <3'])
  })

  it('keeps a no-break space', () => {
    expect(textsOf('<p>5&nbsp; km</p>')).toEqual(['5\u00A0 km'])
  })

  it('keeps the line breaks of a paragraph, and ends at two', () => {
    expect(textsOf('<div>one<br>two<br> <br>three</div>')).toEqual(['one\ntwo', 'three'])
  })

  it('goes through inline markup', () => {
    expect(textsOf('<p>All <b>the <i>boats</i></b><span>.</span></p>')).toEqual(['All the boats.'])
  })

  it('ends at any block', () => {
    expect(textsOf('one<div>two</div>three<hr>four')).toEqual(['one', 'two', 'three', 'four'])
  })

  it('is kept as it is in pre', () => {
    expect(textsOf('<pre>\n  a\n\n b</pre>')).toEqual(['  a\n\n b'])
  })

  it('leaves out what no reader sees as text', () => {
    expect(textsOf('<p>a<script>b</script><style>c</style><template>d</template><button>e</button><svg><title>f</title></svg>g'))
      .toEqual(['ag'])
  })

  it('leaves out the readings beside Japanese', () => {
    expect(textsOf('<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>です</p>')).toEqual(['港です'])
  })

  it('holds the words that describe an image within a sentence', () => {
    const [block] = blocksOf('<p>Turn <img src="left.png" alt="left &amp; up"> at the mill.</p>')
    expect(block?.content.text).toBe('Turn left & up at the mill.')
    expect(block?.marks).toEqual([{kind: 'image', start: 5, end: 14}])
    expect(block?.links?.map(({kind, url}) => [kind, url])).toEqual([['image', 'left.png']])
  })
})

describe('the kind of a block', () => {
  it('is that of the element around it', () => {
    expect(outline(`
      <h2>Tides</h2><p>Text.</p><ul><li>one<ul><li><p>two</p></ul></ul><dl><dt>three<dd>four</dl>
      <blockquote><p>five</p><blockquote>six</blockquote></blockquote><figure><img src=x><figcaption>seven</figcaption></figure>
      <pre>eight</pre>
    `)).toEqual([
      'heading2 Tides', 'paragraph Text.', 'item1 one', 'item2 two', 'item1 three', 'item1 four', 'quote1 five', 'quote2 six',
      'caption ',
      'caption seven', 'code eight',
    ])
  })

  it.each([
    'one<b><p>two</b>more', 'one<a href=x><pre>two</a>more', 'one<i><option><pre>two</i>more', 'one<a><b>x</b><p>two</a>more',
  ])('loses no words where tags close crosswise: %s', (source) => {
    expect(textsOf(source).map((text) => text.replace(/^onex/, 'one'))).toEqual(['one', 'twomore'])
  })

  it('is a cell in a table of data, and none in one that lays out a page', () => {
    expect(outline('<table><caption>Ships</caption><tr><th>Name<th>Year<tr><td>Lirana<td>1904</table>'))
      .toEqual(['caption Ships', 'cell Name', 'cell Year', 'cell Lirana', 'cell 1904'])
    expect(outline('<table><tr><td>Menu<td><p>Text.</table>')).toEqual(['paragraph Menu', 'paragraph Text.'])
    expect(outline('<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>')[0]).toBe('paragraph a')
  })
})

describe('marks and links', () => {
  it('say what they mark', () => {
    const [block] = blocksOf('<p>Run <code>make</code> <em>now</em>, <s>later</s> or <q>soon</q>.</p>')
    expect(block?.marks?.map(({kind, start, end}) => [kind, block.content.text.slice(start, end)]))
      .toEqual([['code', 'make'], ['emphasis', 'now'], ['strike', 'later'], ['quote', 'soon']])
  })

  it('begin at the word, not at the blank before it', () => {
    const [block] = blocksOf('<p>See<a href="/map"> the map </a>here.</p>')
    expect(block?.links).toEqual([
      {kind: 'link', start: 4, end: 11, url: '/map', urlRange: [15, 19], range: [6, 34]},
    ])
  })

  it('go on in every block that they reach into', () => {
    const blocks = blocksOf('<a href="/x"><h2>Title</h2><p>Text</p></a>')
    expect(blocks.map(({links = []}) => links.map(({start, end}) => [start, end]))).toEqual([[[0, 5]], [[0, 4]]])
  })

  it('decode the target, and place it', () => {
    const source = '<p><a href="/a?b=1&amp;c=2">x</a>'
    const [link] = blocksOf(source)[0]?.links ?? []
    expect(link?.url).toBe('/a?b=1&c=2')
    expect(source.slice(...link?.urlRange ?? [0, 0])).toBe('/a?b=1&amp;c=2')
  })
})

describe('a language', () => {
  it('is that of the nearest element that declares one, below the root', () => {
    expect(blocksOf('<html lang="en"><body><p>a<div lang="fr-CA"><p>b<p lang="de_DE">c').map(({language}) => language))
      .toEqual([undefined, 'fr-CA', 'de-DE'])
  })

  it('is not taken from what is no code', () => {
    expect(blocksOf('<div lang="english (British)"><p>a</p></div>')[0]?.language).toBeUndefined()
  })
})

describe('what is hidden', () => {
  it('is a block of its own, with the technique', () => {
    const source = `
      <p>The ferry sails at noon.</p>
      <div style="position:absolute; left:-9999px"><a href="https://slots.example">play here</a></div>
      <p hidden>draft</p>
    `
    expect(blocksOf(source).map(({content, hidden}) => [content.text, hidden])).toEqual([
      ['The ferry sails at noon.', undefined], ['play here', 'off-screen'], ['draft', 'attribute'],
    ])
  })

  it('parts a sentence where it holds a link, and is passed over where it is a label', () => {
    expect(textsOf('<p>one <span style="display:none"><a href="//x.example">spam</a></span> two</p>'))
      .toEqual(['one', 'spam', 'two'])
    expect(textsOf('<p>one <span style="display:none">icon</span> two</p>')).toEqual(['one two'])
  })

  it('is what only screen readers are told', () => {
    expect(textsOf('<p>More<span class="sr-only"> about the ferry</span></p>')).toEqual(['More'])
    expect(blocksOf('<a class="skip-link" href="#text">Skip</a><h2 class="visually-hidden">Menu</h2>').map(({hidden}) => hidden))
      .toEqual(['clipped', 'clipped'])
  })

  it('is what a page shows without scripts', () => {
    expect(blocksOf('<body><noscript><p>Please enable scripts.</p></noscript>')[0]?.hidden).toBe('display')
  })
})

describe('comments', () => {
  it('are found wherever they stand', () => {
    const source = '<!-- a --><head><!--b--></head><p>c<!-- d --></p>'
    expect(parseHtml(source).comments).toEqual([
      {range: [0, 10], text: ' a '}, {range: [16, 24], text: 'b'}, {range: [35, 45], text: ' d '},
    ])
  })

  it('keeps the words after an icon and a picture', () => {
    const page = '<p>The harbour board will pay for the crossing.</p><li><i aria-hidden="true"></i><img src="g" alt="Like">x1</li>'
      + '<p>The ferry will sail at night again from May, and the board has said so twice.</p>'
    expect(textsOf(page)).toContain('x1')
    const [, picture, words] = blocksOf(page).map(({range}) => range)
    expect(picture?.[1]).toBeLessThanOrEqual(words?.[0] ?? 0)
  })
})
