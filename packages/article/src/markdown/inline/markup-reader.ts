import {silentTags} from '../../html/tags.ts'
import type {TextSearch} from '../text-search.ts'
import {readTag} from './raw-html.ts'
import type {Token} from './token.ts'

const autolink = /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*>/y
const mailAutolink = /<[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d.-]*[A-Za-z\d])?>/y
const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp'])

/** Reads what starts with `<`. An ending that was looked for in vain is not looked for again. */
export class MarkupReader {
  readonly #text: string
  readonly #search: TextSearch
  readonly #unclosed = new Set<string>()

  constructor(text: string, search: TextSearch) {
    this.#text = text
    this.#search = search
  }

  read(at: number): Token | undefined {
    switch (this.#text.charCodeAt(at + 1)) {
      case 33: return this.#declaration(at)
      case 63: return this.#upTo('?>', at, 2)
      default: return this.#autolink(at) ?? this.#tag(at)
    }
  }

  #declaration(at: number): Token | undefined {
    if (this.#text.startsWith('<!--', at)) {
      // As browsers read them: `<!-->` and `<!--->` are whole.
      const [short] = /^<!-{2,3}>/.exec(this.#text.slice(at, at + 6)) ?? []
      if (short) return {type: 'enclosed', kind: 'comment', from: at, to: at + short.length, contentFrom: at + 4, contentTo: at + 4}
      const end = this.#search.next('-->', at + 4)
      return end < 0 ? undefined : {type: 'enclosed', kind: 'comment', from: at, to: end + 3, contentFrom: at + 4, contentTo: end}
    }
    if (this.#text.startsWith('<![CDATA[', at)) return this.#upTo(']]>', at, 9)
    return /[A-Za-z]/.test(this.#text.charAt(at + 2)) ? this.#upTo('>', at, 2) : undefined
  }

  #upTo(end: string, at: number, skipped: number): Token | undefined {
    const found = this.#search.next(end, at + skipped)
    return found < 0 ? undefined : {type: 'markup', from: at, to: found + end.length}
  }

  #autolink(at: number): Token | undefined {
    for (const [pattern, scheme] of [[autolink, ''], [mailAutolink, 'mailto:']] as const) {
      pattern.lastIndex = at
      if (!pattern.test(this.#text)) continue
      const contentTo = pattern.lastIndex - 1
      return {type: 'autolink', from: at, to: contentTo + 1, contentFrom: at + 1, contentTo, scheme}
    }
    return undefined
  }

  #tag(at: number): Token | undefined {
    const tag = readTag(this.#text, at)
    if (!tag) return undefined
    const {name, to} = tag
    const isPreformatted = preformatted.has(name)
    if (!tag.isEnd && !tag.isSelfClosing && (isPreformatted || silentTags.has(name))) {
      const end = this.#findTag(name, to)
      const after = end < 0 ? -1 : this.#search.next('>', end)
      if (after >= 0) {
        const kind = isPreformatted ? 'preformatted' : 'silent'
        return {type: 'enclosed', kind, from: at, to: after + 1, contentFrom: to, contentTo: end}
      }
    }
    return {type: 'tag', from: at, to, tag}
  }

  /** Where the end tag of an element next stands. */
  #findTag(name: string, from: number): number {
    if (this.#unclosed.has(name)) return -1
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    end.lastIndex = from
    const found = end.exec(this.#text)?.index ?? -1
    if (found < 0) this.#unclosed.add(name)
    return found
  }
}
