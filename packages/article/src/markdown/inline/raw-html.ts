import {skipBlanks} from '../../blanks.ts'
import {maskKindOf} from '../masking/mask.ts'
import type {Part} from './links.ts'

/** A start or end tag in a text, at `[from, to)`. */
export interface Tag {
  readonly from: number
  readonly to: number
  /** In lower case. */
  readonly name: string
  readonly isEnd: boolean
  /** Written `<br/>`: it holds nothing. */
  readonly isSelfClosing: boolean
}

/** An attribute as written: its name in lower case, and where its value stands without quotes. */
export interface RawAttribute {
  readonly name: string
  readonly from: number
  readonly to: number
}

const tagName = /[A-Za-z][\w-]*(?:[.:][\w.:-]+)?/y
const attributeName = /[A-Za-z_:][\w.:-]*/y
const looseAttributeName = /[^\s"'<>/=`]+/y
const unquotedValue = /[^\s"'=<>`]+/y

/**
 * The tag that starts at `at`, by the rules of CommonMark; components (`<Tabs.Item @click="…">`, `<my-note>`) may
 * have attributes of any name, as Vue, Svelte and MDX write them.
 */
export function readTag(text: string, at: number): Tag | undefined {
  const isEnd = text.charCodeAt(at + 1) === 47
  tagName.lastIndex = at + (isEnd ? 2 : 1)
  const name = tagName.exec(text)?.[0]
  if (name === undefined) return undefined
  const isComponent = /^[A-Z]|-/.test(name)
  if (!isComponent && /[.:]/.test(name)) return undefined
  const end = isEnd ? skipBlanks(text, tagName.lastIndex) : skipAttributes(text, tagName.lastIndex, isComponent)
  const isSelfClosing = !isEnd && text.charCodeAt(end) === 47
  const to = isSelfClosing ? end + 1 : end
  return text.charCodeAt(to) === 62 ? {from: at, to: to + 1, name: name.toLowerCase(), isEnd, isSelfClosing} : undefined
}

function skipAttributes(text: string, start: number, isComponent: boolean): number {
  let at = start
  for (;;) {
    const next = skipBlanks(text, at)
    const end = next === at ? -1 : attributeEnd(text, next, isComponent)
    if (end < 0) return next
    at = end
  }
}

/** Where the attribute at `at` ends; -1 where there is none. */
function attributeEnd(text: string, at: number, isLoose: boolean): number {
  const name = isLoose || maskKindOf(text.charCodeAt(at)) ? looseAttributeName : attributeName
  name.lastIndex = at
  if (!name.test(text)) return -1
  const nameEnd = name.lastIndex
  const equals = skipBlanks(text, nameEnd)
  if (text.charCodeAt(equals) !== 61) return nameEnd
  return readValue(text, skipBlanks(text, equals + 1))?.end ?? -1
}

/** The value that starts at `at`, without its quotes. */
function readValue(text: string, at: number): Part | undefined {
  if (isQuote(text.charCodeAt(at))) {
    const to = text.indexOf(text.charAt(at), at + 1)
    return to < 0 ? undefined : {from: at + 1, to, end: to + 1}
  }
  unquotedValue.lastIndex = at
  return unquotedValue.test(text) ? {from: at, to: unquotedValue.lastIndex, end: unquotedValue.lastIndex} : undefined
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39
}

/** The attributes of a start tag in the order of the source. */
export function attributesOf(text: string, {from, to, name, isEnd}: Tag): readonly RawAttribute[] {
  const attributes: RawAttribute[] = []
  if (isEnd) return attributes
  let at = skipBlanks(text, from + 1 + name.length)
  while (at < to - 1) {
    looseAttributeName.lastIndex = at
    if (!looseAttributeName.test(text)) break
    const nameEnd = looseAttributeName.lastIndex
    const equals = skipBlanks(text, nameEnd)
    const value = text.charCodeAt(equals) === 61 ? readValue(text, skipBlanks(text, equals + 1)) : undefined
    const attribute = text.slice(at, nameEnd).toLowerCase()
    attributes.push({name: attribute, from: value?.from ?? nameEnd, to: value?.to ?? nameEnd})
    at = skipBlanks(text, value?.end ?? nameEnd)
  }
  return attributes
}
