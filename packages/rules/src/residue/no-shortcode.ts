import type {Article, Range} from '@presscheck/article'
import {censusOf, defineRule, type Edit, joinEdits, type ReadableText, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Shortcodes around words or images that can do without them. */
const wrappers = /^(?:caption|wp_caption|embed|(?:vc|et_pb|fusion|tdc|su|av|mk)_\w+|column|one_half|one_third|spoiler|center|color|size|font|[biu]|quote)$/

/** Families of page builders: nobody writes these names for anything else. */
const builders = /^(?:vc|et_pb|fusion|tdc|su)_\w+$/

const names = [
  'caption', 'wp_caption', 'gallery', 'embed', 'audio', 'video', 'playlist',
  '(?:vc|et_pb|fusion|tdc|su|av|mk)_\\w{2,40}', 'contact-form(?:-7)?', 'wpforms', 'gravityform', 'ninja_forms', 'adrotate', 'youtube', 'vimeo', 'instagram', 'twitter',
  'column', 'one_half', 'one_third', 'spoiler', 'center', 'color', 'size', 'font', '[biu]', 'quote', 'url', 'img', 'email',
].join('|')
const attribute = String.raw`(?:\s+[\w-]{1,40}=(?:"[^"\]]{0,400}"|“[^”\]]{0,400}”|'[^'\]]{0,400}'|[^\s\]"“'][^\s\]]{0,399}))`

/** `[name]`, `[name a="b"]`, `[name=value]`, `[/name]`, and the marks of films and posts of one news system. */
const shortcode = new RegExp(
  String.raw`\[(?:(?<close>/)(?<closed>${names})`
  + String.raw`|(?<name>${names})(?<value>=[^\]\s]{1,400})?(?<attributes>${attribute}{0,20})\s?/?|Gambas:[A-Z][\w ]{1,40})\]`,
  'g',
)

interface Tag {
  readonly start: number
  readonly end: number
  readonly isWrapper: boolean
}

export default defineRule({
  id: 'residue/no-shortcode',
  summary: 'Disallow shortcodes of another system.',
  why: 'Only the system that an article was exported from knows what they stand for; readers see brackets and sizes.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    tag: '`{tag}` is a shortcode of another system. Delete it.',
    standing: '`{tag}` is a shortcode of another system. Put in its place what it stands for.',
    blocks: '`{tag}` and {more} more comments belong to the block editor of WordPress. Delete them.',
    delete: 'Delete the shortcode',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'See the [gallery](https://example.org/) and [the video][1].\n\n[1]: https://example.org/v', note: 'Links.'},
      {text: 'The mayor [b] and the [video] team.', note: 'Brackets alone are no shortcode.'},
      {text: 'Write `[caption id="a"]` in the old system.', note: 'Code is shown as it is.'},
      {text: '{{< figure src="a.jpg" >}}\n\nThe bridge.', note: 'What the generator reads.'},
      'Set data-rel="iLightbox[gallery]" there.',
    ],
    invalid: [
      {
        text: '⟦[caption id="attachment_7" align="alignleft"]⟧The bridge in May⟦[/caption]⟧',
        fixed: 'The bridge in May',
      },
      {text: 'Photos: ⟦[gallery link="file" ids="1,2"]⟧', suggested: ['Photos: ']},
      {format: 'text', text: '⟦[vc_row][vc_column width="1/2"]⟧The bridge⟦[/vc_column][/vc_row]⟧', fixed: 'The bridge'},
      {format: 'html', text: '<p>The ⟦[b]⟧old⟦[/b]⟧ bridge</p>', fixed: '<p>The old bridge</p>'},
      {text: '⟦<!-- wp:paragraph -->⟧\nThe bridge reopens.\n<!-- /wp:paragraph -->', fixed: '\nThe bridge reopens.\n'},
      {text: 'Lihat ⟦[Gambas:Instagram]⟧', language: 'id', suggested: ['Lihat ']},
    ],
  },
  check({article, report}) {
    if (!censusOf(article).holdsAny('[') && article.comments.length === 0) return
    reportBlockComments(article, (at, tag, more, fix) => {
      report({at, message: 'blocks', data: {tag, more}, ...(fix && {fix})})
    })
    const texts = suspects(article)
    const closed = texts.length === 0 ? none : closedNames(article.source)
    for (const text of texts) {
      for (const {start, end, isWrapper} of joinNeighbours(findTags(text, closed))) {
        const at = text.locate(start, end)
        const tag = text.prose.slice(start, end)
        const edit = {range: at, text: ''}
        if (isWrapper) report({at, message: 'tag', data: {tag}, fix: edit})
        else report({at, message: 'standing', data: {tag}, suggestions: [{message: 'delete', edit}]})
      }
    }
  },
})

const suspects = textsWhere(({prose}) => prose.search(shortcode) >= 0)

const none: ReadonlySet<string> = new Set()

/** The names that the article closes somewhere. */
function closedNames(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/\[\/([\w-]{1,50})\]/g), ([, name = '']) => name))
}

/** Tags with an attribute, of a page builder, or of a pair: those that the article closes somewhere. */
function findTags({prose}: ReadableText, closedAnywhere: ReadonlySet<string>): readonly Tag[] {
  return [...prose.matchAll(shortcode)].flatMap(({0: tag, index, groups = {}}) => {
    const {close, closed, name, value, attributes} = groups
    const isMeant = close !== undefined || name === undefined || value !== undefined || Boolean(attributes)
      || builders.test(name) || closedAnywhere.has(name)
    const isWrapper = wrappers.test(closed ?? name ?? '') && !(name === 'embed' && Boolean(attributes))
    return isMeant ? [{start: index, end: index + tag.length, isWrapper}] : []
  })
}

/** Tags that stand side by side and fare alike are one. */
function joinNeighbours(tags: readonly Tag[]): readonly Tag[] {
  const joined: Tag[] = []
  for (const tag of tags) {
    const last = joined.at(-1)
    if (last?.end === tag.start && last.isWrapper === tag.isWrapper) joined.splice(-1, 1, {...tag, start: last.start})
    else joined.push(tag)
  }
  return joined
}

/** In a page they are what WordPress itself writes; in Markdown and text they came along. */
function reportBlockComments(
  {comments, format, source}: Article,
  report: (at: Range, tag: string, more: number, fix: Edit | undefined) => void,
): void {
  if (format === 'html') return
  const found = comments.filter(({text}) => /^\s*\/?wp:/.test(text))
  const [first] = found
  if (!first) return
  const fix = joinEdits(source, found.map(({range}) => ({range, text: ''})))
  report(first.range, source.slice(...first.range), found.length - 1, fix)
}
