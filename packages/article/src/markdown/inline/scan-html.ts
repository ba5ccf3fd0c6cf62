import {isBlank, skipBlanks} from '../../blanks.ts'
import {decodeEntity} from '../../entities/decode-entity.ts'
import {maskEnd, maskKindOf} from '../masking/mask.ts'
import {TextSearch} from '../text-search.ts'
import {MarkupReader} from './markup-reader.ts'
import type {Inlines, Token} from './token.ts'

/** Reads the HTML of a block: tags, comments, entities, masks. Markdown means nothing there. */
export function scanHtml(text: string): Inlines {
  const markup = new MarkupReader(text, new TextSearch(text))
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at, tokens.at(-1)?.to ?? 0, markup)
    if (token) tokens.push(token)
    at = token?.to ?? at + 1
  }
  return {tokens, pairs: []}
}

function tokenAt(text: string, at: number, end: number, markup: MarkupReader): Token | undefined {
  const unit = text.charCodeAt(at)
  if (unit === 60) return markup.read(at)
  if (unit === 10) {
    let from = at
    while (from > end && isBlank(text.charCodeAt(from - 1))) from--
    return {type: 'break', from, to: skipBlanks(text, at), isHard: false}
  }
  if (unit === 38) {
    const entity = decodeEntity(text, at)
    return entity && {type: 'decoded', from: at, to: entity.end, text: entity.text}
  }
  const kind = maskKindOf(unit)
  return kind && {type: 'mask', kind, from: at, to: maskEnd(text, at)}
}
