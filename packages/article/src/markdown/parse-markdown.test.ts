import {describe, expect, it} from 'vitest'
import type {BlockDraft} from '../draft.ts'
import {parseMarkdown} from './parse-markdown.ts'

function blocksOf(source: string, format: 'markdown' | 'mdx' = 'markdown'): readonly BlockDraft[] {
  return parseMarkdown(source, {format}).blocks
}

/** `kind level: text` of each block. */
function read(source: string, format?: 'markdown' | 'mdx'): readonly string[] {
  return blocksOf(source, format).map(({kind, level = 0, hidden, content}) => (
    `${kind}${level > 0 ? ` ${level}` : ''}${hidden ? ` ${hidden}` : ''}: ${content.text}`
  ))
}

/** `kind(text)` of each mark of the first block. */
function marksOf(source: string): readonly string[] {
  const [block] = blocksOf(source)
  return block?.marks?.map(({kind, start, end}) => `${kind}(${block.content.text.slice(start, end)})`) ?? []
}

function linksOf(source: string): readonly string[] {
  return blocksOf(source).flatMap(({content, links = []}) => links.map(({kind, start, end, url, urlRange, range}) => (
    [kind, content.text.slice(start, end), url, urlRange ? source.slice(...urlRange) : '-', source.slice(...range)].join(' | ')
  )))
}

describe('blocks', () => {
  it.each<[string, string, readonly string[]]>([
    ['headings', '# One #\n\nTwo\n===\n\nThree\n---\n', ['heading 1: One', 'heading 1: Two', 'heading 2: Three']],
    ['paragraphs', 'One\ntwo.\n\nThree.', ['paragraph: One two.', 'paragraph: Three.']],
    ['lists', '- one\n\n  more\n  - two\n1. three\n', ['item 1: one', 'paragraph 1: more', 'item 2: two', 'item 1: three']],
    ['tasks', '- [ ] open\n- [x] done\n- [x]\n', ['item 1: open', 'item 1: done', 'item 1: [x]']],
    ['quotes', '> one\ntwo\n> > three\n\n> # four', ['quote 1: one two', 'quote 2: three', 'quote 1: four']],
    ['lists in quotes', '> - one\n>   two', ['quote 1: one two']],
    ['alerts', '> [!NOTE]\n> Watch out.\n>\n> > quoted', ['paragraph: Watch out.', 'quote 1: quoted']],
    ['tables', '| a | b |\n|---|:-:|\n| c \\| d | `e \\| f` |\n|  | g\n', ['a', 'b', 'c | d', 'e | f', 'g'].map((cell) => `cell: ${cell}`)],
    ['no table', 'a | b\nc | d', ['paragraph: a | b c | d']],
    ['fenced code', '```js\na\n\nb\n```\n~~~\nc', ['code: a\n\nb', 'code: c']],
    ['indented code', 'Text\n\n    a\n      b\n\nText', ['paragraph: Text', 'code: a\n  b', 'paragraph: Text']],
    ['quoted code', '> ```\n> a\n> b\n> ```', ['code: a\nb']],
    ['lines', 'One\n\n***\n\nTwo', ['paragraph: One', 'paragraph: Two']],
    ['notes', 'One[^1].\n\n[^1]: Note\n    goes on.\n\n    More.\n', ['paragraph: One.', 'paragraph: Note goes on.', 'paragraph: More.']],
    ['images alone', '![A bridge](b.png)\n\n[![Logo](c.png)](d)', ['caption: A bridge', 'caption: Logo']],
    ['images at the edge', '![Icon](a.png) Text ![b](c)', ['caption: Icon', 'paragraph: Text', 'caption: b']],
    ['an image without words', '![](a.png)', ['caption: ']],
    ['front matter', '---\ntitle: A\n---\nText', ['paragraph: Text']],
    ['CRLF', '# One\r\n\r\nTwo\r\nthree  \r\nfour\r\n\r\n<p>five\r\n\r\nsix', [
      'heading 1: One', 'paragraph: Two three\nfour', 'paragraph: five', 'paragraph: six',
    ]],
    ['wide characters', '大桥将于周一\n关闭。\nOne\n二', ['paragraph: 大桥将于周一关闭。 One 二']],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it('places each without its outer markup', () => {
    const source = '## **One** two ##\n\n> three\n> *four*\n\n- [x] five\n\n| `six` |\n|---|\n\n```\nseven\n```\n'
    expect(blocksOf(source).map(({range}) => source.slice(...range))).toEqual([
      '**One** two', 'three\n> *four*', 'five', '`six`', 'seven',
    ])
  })

  it('opens no more containers than anyone nests', () => {
    expect(blocksOf(`${'> '.repeat(5000)}a`).map(({level}) => level)).toEqual([100])
  })
})

describe('inline syntax', () => {
  it.each<[string, string, string]>([
    ['entities', 'a &amp; &#8217;&nbsp;&#x1F600; &nosuch; &amp', 'a & ’\u00A0😀 &nosuch; &amp'],
    ['escapes', '\\*a\\* \\& \\a \\\\', '*a* & \\a \\'],
    ['breaks', 'a  \nb\\\nc<br>d<br/>\ne', 'a\nb\nc\nd\ne'],
    ['emphasis', '*a* __b__ ***c*** ~~d~~ a*b*c snake_case_word 2 * 3 * 4', 'a b c d abc snake_case_word 2 * 3 * 4'],
    ['single tildes', '3~5 and 7~9', '3~5 and 7~9'],
    ['unclosed marks', '**a *b ~~c `d', '**a *b ~~c `d'],
    ['code', '`a  b` `` `c` `` ` d ` `e\nf`', 'a  b `c` d e f'],
    ['links', '[a *b*](u "t") [c][r] [d][] [R] [e][f] [g]\n\n[r]: /x\n[d]: <y z> \'t\'', 'a b c d R [e][f] [g]'],
    ['brackets in links', '[a [b] c](u) [a](b(c)d) [a](<b c>)', 'a [b] c a a'],
    ['comments', 'a <!-- b --> c', 'a c'],
    ['tags', 'a <em>b</em> <span class="x">c</span> <Tab @click="d" /> e </x> <https://f.g>', 'a b c e https://f.g'],
    ['what is no tag', 'a < b > c <3 <a href=">', 'a < b > c <3 <a href=">'],
    ['attribute lists', 'a {: .b} c', 'a c'],
  ])('reads %s', (_, source, expected) => {
    expect(blocksOf(source)[0]?.content.text).toBe(expected)
  })

  it('marks what it is', () => {
    expect(marksOf('*a **b*** `c` ~~d~~ [e](f) <code>g</code> <b>h</b> x ![i](j) k')).toEqual([
      'emphasis(a b)', 'strong(b)', 'code(c)', 'strike(d)', 'link(e)', 'code(g)', 'strong(h)', 'image(i)',
    ])
  })

  it('marks formulas as code, and no prices', () => {
    expect(marksOf('Let $x^2$ and $n$ be $$a+b$$; it costs $5 and $10, or US$5 and A$6.')).toEqual([
      'code($x^2$)', 'code($n$)', 'code($$a+b$$)',
    ])
  })

  it('places links and what they lead to', () => {
    expect(linksOf('[a](u&amp;v "t") ![b](<w x>) c [d][r] <http://e> http://f.g/h_i_j. www.k.l, m@n.op\n\n[r]: /s')).toEqual([
      'link | a | u&v | u&amp;v | [a](u&amp;v "t")',
      'image | b | w x | w x | ![b](<w x>)',
      'link | d | /s | /s | [d][r]',
      'link | http://e | http://e | http://e | <http://e>',
      'link | http://f.g/h_i_j | http://f.g/h_i_j | http://f.g/h_i_j | http://f.g/h_i_j',
      'link | www.k.l | http://www.k.l | www.k.l | www.k.l',
      'link | m@n.op | mailto:m@n.op | m@n.op | m@n.op',
    ])
    expect(linksOf('x <a href="u&amp;v">w</a> <img alt="y" src=z> and')).toEqual([
      'link | w | u&v | u&amp;v | <a href="u&amp;v">w</a>', 'image | y | z | z | <img alt="y" src=z>',
    ])
  })

  it('keeps the link without words', () => {
    expect(linksOf('[](u)')).toEqual(['link |  | u | u | [](u)'])
  })

  it('takes references for links where another file may define them', () => {
    expect(read('See [the bridge][bridge].\n\n{% include links.md %}')[0]).toBe('paragraph: See the bridge.')
    expect(read('See [the bridge][bridge].')[0]).toBe('paragraph: See [the bridge][bridge].')
  })
})

describe('HTML', () => {
  it.each<[string, string, readonly string[]]>([
    ['text in blocks', '<div>\n<h2>One</h2>\n<p>Two <b>three</b>\nfour</p>\n</div>', ['heading 2: One', 'paragraph: Two three four']],
    ['lists and tables', '<ul><li>a<li>b</ul>\n\n<table><tr><th>c<td>d</table>', ['item 1: a', 'item 1: b', 'cell: c', 'cell: d']],
    ['Markdown between tags', '<details>\n<summary>One</summary>\n\nTwo *three*\n\n</details>', [
      'paragraph: One', 'paragraph: Two three', 'html: </details>',
    ]],
    ['quotes', '<blockquote>\n\nOne\n\n</blockquote>\n\nTwo', ['html: <blockquote>', 'quote 1: One', 'html: </blockquote>', 'paragraph: Two']],
    ['what holds no prose', '<script>\nlet a = "b"\n</script>\n\n<iframe src="c">d</iframe>', [
      'html: <script>\nlet a = "b"\n</script>', 'html: <iframe src="c">d</iframe>',
    ]],
    ['preformatted text', '<pre>\na\n\n  b\n</pre>', ['code: \na\n\n  b\n']],
    ['pictures', '<p align="center"><img alt="A bridge" src="b.png"></p>', ['caption: A bridge']],
    ['Markdown where an attribute allows it', '<div markdown="1">\n*a*\n</div>', ['paragraph: a']],
    ['hidden blocks', '<div style="display:none">\n\nOne\n\n</div>\n\nTwo', [
      'html display: <div style="display:none">', 'paragraph display: One', 'html: </div>', 'paragraph: Two',
    ]],
    ['hidden words', 'One <span hidden>two</span> three', ['paragraph: One', 'paragraph attribute: two', 'paragraph: three']],
    ['an open paragraph', '<p style="display:none">one\n\ntwo', ['paragraph display: one', 'paragraph: two']],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it('keeps comments', () => {
    const source = '<!-- a -->\n\nb <!-- c --> d\n\n[//]: # (e)\n'
    const {comments} = parseMarkdown(source, {format: 'markdown'})
    expect(comments.map(({text, range}) => [text, source.slice(...range)])).toEqual([
      [' a ', '<!-- a -->'], [' c ', '<!-- c -->'], ['e', '[//]: # (e)'],
    ])
  })
})

describe('site generators', () => {
  it.each<[string, string, readonly string[]]>([
    ['Hugo', '{{< figure src="a" >}}\n\n{{% note %}}\nText.\n{{% /note %}}', [
      'code: {{< figure src="a" >}}', 'code: {{% note %}}', 'paragraph: Text.', 'code: {{% /note %}}',
    ]],
    ['tags of several lines', '{{< figure\n  src="a"\n>}}\n\n{% include b\n\n  c="d" %}\n\nText.', [
      'code: {{< figure\n  src="a"\n>}}', 'code: {% include b\n\n  c="d" %}', 'paragraph: Text.',
    ]],
    ['Liquid', '{% if a %}\nText.\n{% endif %}\n\n{% highlight js %}\nlet *a*\n\n- b\n{% endhighlight %}', [
      'code: {% if a %}', 'paragraph: Text.', 'code: {% endif %}', 'code: {% highlight js %}\nlet *a*\n\n- b\n{% endhighlight %}',
    ]],
    ['kramdown', '# One {#one .x}\n\nText\n{: .lead}\n\n{:toc}', ['heading 1: One', 'paragraph: Text']],
    ['Pandoc', '# One {#one}\n\nSee [a](b){.c} and `d`{.e}.', ['heading 1: One', 'paragraph: See a and d.']],
    ['admonitions', ':::note Title\nText.\n:::', ['code: :::note Title', 'paragraph: Text.', 'code: :::']],
    ['formulas', 'Text\n\n$$\na = b\n- c\n$$', ['paragraph: Text', 'code: $$\na = b\n- c\n$$']],
    ['imports', 'import A from \'a\'\n\nText.\n\nimport is a word.', ['code: import A from \'a\'', 'paragraph: Text.', 'paragraph: import is a word.']],
    ['components', '<Tabs :items="[1]" @change="b">\n\nText.\n\n</Tabs>', ['html: <Tabs :items="[1]" @change="b">', 'paragraph: Text.', 'html: </Tabs>']],
    ['a table of contents', '[TOC]\n\n[[toc]]\n\nText.', ['code: [TOC]', 'code: [[toc]]', 'paragraph: Text.']],
    ['comments', 'Text. {{/* a */}}{% comment %}\n\nb\n{% endcomment %} {# c #}', ['paragraph: Text.']],
    ['unclosed tags', 'a {{ b {% c {{< d {: e', ['paragraph: a {{ b {% c {{< d {: e']],
    ['code about them', '```\n{{< a\n```\n\nText >}}.\n\n`{{ b }}`', ['code: {{< a', 'paragraph: Text >}}.', 'paragraph: {{ b }}']],
  ])('keeps %s out of prose', (_, source, expected) => {
    expect(read(source)).toEqual(expected)
  })

  it('marks tags within a sentence', () => {
    expect(marksOf('Read {{ site.title }} and {% a %} *or {{< b >}}*.')).toEqual([
      'generator({{ site.title }})', 'generator({% a %})', 'emphasis(or {{< b >}})', 'generator({{< b >}})',
    ])
  })

  it('takes a tag for what a link leads to', () => {
    expect(linksOf('[a]({{< ref "b.md" >}} "c") d')).toEqual([
      'link | a | {{< ref "b.md" >}} | {{< ref "b.md" >}} | [a]({{< ref "b.md" >}} "c")',
    ])
  })
})

describe('MDX', () => {
  it('keeps modules, expressions and tags out of prose', () => {
    const source = `import {
  A,

  B,
} from 'c'

export const d = {e: \`}\`}

# One {f}

<A
  g={[{h: '>'}]}
>

Two *three* {/* i */}

    four

</A>

Five <B j={1}>six</B>.

{/* k */}

<>
seven
</>
`
    expect(read(source, 'mdx')).toEqual([
      'code: import {\n  A,\n\n  B,\n} from \'c\'', 'code: export const d = {e: `}`}', 'heading 1: One {f}',
      'html: <A\n  g={[{h: \'>\'}]}\n>', 'paragraph: Two three', 'paragraph: four', 'html: </A>', 'paragraph: Five six.',
      'paragraph: seven',
    ])
    expect(parseMarkdown(source, {format: 'mdx'}).comments.map(({text}) => text)).toEqual([' i ', ' k '])
  })

  it.each([
    ['an expression that never ends', 'One {two\n\n    three', '{two'],
    ['a tag without its end', '<A>\n\n    three', '<A>'],
    ['an end without its tag', 'One\n\n</A>\n\n    three', '</A>'],
    ['tags that cross', '<A><B></A></B>\n\n    three', '</A>'],
  ])('reads it as Markdown with %s', (_, source, broken) => {
    expect(read(source, 'mdx')).toEqual(read(source))
    expect(read(source, 'mdx')).toContain('code: three')
    const {problems = []} = parseMarkdown(source, {format: 'mdx'})
    expect(problems.map(({range}) => source.slice(...range))).toEqual([broken])
  })

  it('bears a void element without its slash', () => {
    expect(read('a<br>b\n\n    c', 'mdx')).toEqual(['paragraph: a\nb', 'paragraph: c'])
  })
})
