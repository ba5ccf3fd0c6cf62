import {array, assert, constantFrom, property, string, tuple} from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Candidate} from '../model.ts'
import {parseArticle} from '../parse.ts'

/** How a format writes a text, character by character, and the article around it. */
interface Writing {
  readonly format: 'html' | 'markdown'
  readonly write: (char: string) => string
  readonly around: (written: string) => string
}

const entity = (char: string) => `&#${char.codePointAt(0) ?? 0};`
const jsonEscape = (char: string) =>
  Array.from({length: char.length}, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')

const writings: Readonly<Record<string, Writing>> = {
  meta: {
    format: 'html', write: (char) => /[&<"]/.test(char) ? entity(char) : char,
    around: (written) => `<meta property="og:title" content="${written}">`,
  },
  'meta in entities': {
    format: 'html', write: entity, around: (written) => `<p>😀</p><meta name="title" content='${written}'>`,
  },
  'title element': {
    format: 'html', write: (char) => /[&<]/.test(char) ? entity(char) : char, around: (written) => `<title>${written}</title>`,
  },
  'JSON-LD': {
    format: 'html', write: (char) => /["\\<]/.test(char) ? jsonEscape(char) : char,
    around: (written) => `<script type="application/ld+json">{"@type": "Article", "headline": "${written}"}</script>`,
  },
  'YAML in double quotes': {
    format: 'markdown', write: (char) => /["\\]/.test(char) ? `\\${char}` : char,
    around: (written) => `---\r\ndraft: true\r\ntitle: "${written}"\r\n---\r\n\r\nText.\r\n`,
  },
  'YAML in single quotes': {
    format: 'markdown', write: (char) => char === '\'' ? '\'\'' : char,
    around: (written) => `---\ntitle: '${written}'\n---\n`,
  },
  'TOML': {
    format: 'markdown', write: (char) => /["\\]/.test(char) ? `\\${char}` : char,
    around: (written) => `+++\ntitle = "${written}"\n+++\n`,
  },
}

/** Words of printable characters of any script, parted by single blanks. */
const word = string({unit: 'grapheme', minLength: 1, maxLength: 8})
  .map((text) => text.replaceAll(/[\s\p{C}\p{Z}]/gu, 'x'))
const title = array(word, {minLength: 1, maxLength: 5}).map((words) => `a${words.join(' ')}z`)

function titleOf(writing: Writing, value: string): {readonly source: string, readonly title: Candidate | undefined} {
  const source = writing.around(Array.from(value, writing.write).join(''))
  return {source, title: parseArticle(source, {format: writing.format}).fields.title.chosen}
}

describe.each(Object.entries(writings))('a value in %s', (_, writing) => {
  it('is read as it was meant, and its range is what was written', () => {
    assert(property(title, (value) => {
      const {source, title: found} = titleOf(writing, value)
      expect(found?.value).toBe(value)
      expect(source.slice(...found?.range ?? [0, 0])).toBe(Array.from(value, writing.write).join(''))
    }))
  })

  it('locates each of its characters', () => {
    assert(property(tuple(title, constantFrom(0, 0.3, 0.7, 0.99)), ([value, part]) => {
      const {source, title: found} = titleOf(writing, value)
      const chars = Array.from(value)
      const at = Math.floor(chars.length * part)
      const char = chars[at] ?? ''
      const start = chars.slice(0, at).join('').length
      expect(source.slice(...found?.locate(start, start + char.length) ?? [0, 0])).toBe(writing.write(char))
    }))
  })
})
