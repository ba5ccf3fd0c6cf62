import type {Article, Range} from '@presscheck/article'
import {censusOf, defineRule, type Edit, joinEdits, type ReadableText, textsWhere, writtenAt} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {decodeEntity, entity} from './entities.ts'
import {nameOfInvisible} from './invisible-characters.ts'

/** Words of texts that talk about markup and so name its entities. */
const topic = /html|xml|unicode|\bentit(?:y|ies)\b|\bentidad|\bentité|escape sequence|character reference/i

/** A tag that was escaped is a rule of its own. */
const escapedTag = /&(?:amp;)*lt;\/?[A-Za-z!][^<>&]{0,200}(?:&quot;[^<>&]{0,200}){0,8}&(?:amp;)*gt;/g

export default defineRule({
  id: 'encoding/no-leftover-entity',
  summary: 'Disallow character references that readers see.',
  why: 'A text that was escaped twice, or copied from markup, shows readers `&#8217;` where an apostrophe belongs.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    one: '`{entity}` is shown as it is. Write {character}.',
    many: '`{entity}` and {more} more character references in this text are shown as they are. Write {character} and so on.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'We can&#8217;t &amp; won&rsquo;t.', note: 'A body in Markdown is decoded once.'},
      {text: 'Write `&amp;nbsp;` for a blank.', note: 'Code is shown as it is.'},
      {text: 'In HTML, \\&nbsp; stands for a blank.', note: 'It is what the text is about.'},
      {text: 'The AT&T; case, R&D; and so on.', note: 'No entity has this name.'},
      {text: '---\ntitle: Home\nimage: https://example.org/a?b=1&amp;c=2\n---\n', note: 'An address is for machines.'},
    ],
    invalid: [
      {text: '---\ntitle: We can⟦&#8217;⟧t wait\n---\n', fixed: '---\ntitle: We can’t wait\n---\n'},
      {text: '---\nsummary: "Tom ⟦&amp;⟧ &quot;Jo&quot;"\n---\n', fixed: '---\nsummary: "Tom & \\"Jo\\""\n---\n'},
      {text: 'The ⟦&amp;#039;⟧megablaze&amp;#039; is out.', fixed: 'The &#039;megablaze&#039; is out.'},
      {format: 'text', text: 'Caf⟦&eacute;⟧ und&nbsp;Bar', language: 'de', fixed: 'Café und\u00A0Bar'},
      {format: 'html', text: '<p>Fish ⟦&amp;amp;⟧ chips</p>', fixed: '<p>Fish &amp; chips</p>'},
    ],
  },
  check({article, report}) {
    if (!censusOf(article).holdsAny('&')) return
    for (const text of suspects(article)) {
      if (isDecodedLater(text) || topic.test(text.prose)) continue
      const prose = text.prose.replaceAll(escapedTag, (tag) => ' '.repeat(tag.length))
      const found = [...prose.matchAll(entity)].flatMap(({0: written, index}) => {
        const character = decodeEntity(written)
        const at = text.locate(index, index + written.length)
        if (character === undefined || isDeliberate(article, text, at, written)) return []
        return [{at, written, character, edit: mend(article, text, at, written, character)}]
      })
      const [first] = found
      if (!first) continue
      const {at, written} = first
      const character = nameOfInvisible(first.character) ?? `\`${first.character}\``
      const edit = joinEdits(article.source, found.flatMap((each) => each.edit ?? []))
      const fix = edit ? {fix: edit} : {}
      if (found.length === 1) report({at, message: 'one', data: {entity: written, character}, ...fix})
      else report({at, message: 'many', data: {entity: written, character, more: found.length - 1}, ...fix})
    }
  },
})

const suspects = textsWhere(({prose}) => prose.includes('&'))

/** Values of the metadata that are addresses, or markup themselves. */
function isDecodedLater({key, prose}: ReadableText): boolean {
  return key !== undefined && /^\s*(?:https?:|\/|#)\S*$|<[a-z/!]|\*\*\S|\]\(/i.test(prose)
}

/** A backslash before it; markup where it is decoded once; JSON-LD, whose readers decode it once more. */
function isDeliberate(article: Article, {origin, block}: ReadableText, at: Range, written: string): boolean {
  const {source} = article
  if (source[at[0]] === '\\' || source[at[0] - 1] === '\\') return true
  if (origin === 'json-ld') return !/^&amp;[#\w]/.test(written)
  return block !== undefined && isMarkup(article) && source.slice(...at) === written
}

function isMarkup({format}: Article): boolean {
  return format === 'html' || format === 'markdown' || format === 'mdx'
}

/** In markup one level of escapes stays, elsewhere the character itself. */
function mend(article: Article, text: ReadableText, at: Range, written: string, character: string): Edit | undefined {
  if (!/^&(?:amp;)*[#\w]+;$/.test(article.source.slice(...at))) return undefined
  const staysEscaped = article.format === 'html' || (text.block !== undefined && isMarkup(article))
  const mended = staysEscaped ? written.replace(/^&(?:amp;)+(?=[^;])/, '&') : writtenAt(article, at, character)
  return mended === undefined ? undefined : {range: at, text: mended}
}
