import {LocatedPart} from '../fields/candidate.ts'
import type {Located} from '../model.ts'

/** Words, in many languages, after which the name of an author stands within a line. */
const leads = [
  'by', 'von', 'por', 'par', 'oleh', 'door', 'przez', 'od', 'af', 'av', 'автор', 'от', 'tarafından', 'autor', 'autorin',
  'autoren', 'author', 'authors', 'auteur', 'auteure', 'autore', 'penulis', 'reporter', 'pewarta', 'text', 'texte', 'texto',
  'testo', 'tekst', '作者', '记者', '記者', '文', '著者', '글', 'بقلم', 'كتب', 'لेखक', 'লেখক', 'نویسنده',
].join('|')

const lead = new RegExp(String.raw`(?:^|[\s|·•,;/~>–—-])(?:${leads})(?:\s?[:：]\s?|\s)`, 'iu')

/** Where a name ends that a line goes on after. */
const afterName = /\s(?:on|am|at|um|in|el|le|il|em|op|den|dne|pada|via|für|for|unter|under|says?|sagt|said|vor|il y a)\s|\s?[|·•~\n]|\s[–—-]\s|\s?[(（[]|\s\/\s|,?\s?\d/iu

/** Longer texts hold more than names. */
const longestLine = 160

/**
 * The part of a line that names its author: after `by`, `von`, `Autor:` where it says so, up to what comes next; the
 * whole of it where it does not. Undefined for what cannot be a name.
 */
export function authorWithin(content: Located, needsLead: boolean): Located | undefined {
  const {text} = content
  if (text.length > longestLine) return undefined
  const found = lead.exec(text)
  if (!found && needsLead) return undefined
  const start = found ? found.index + found[0].length : 0
  const rest = text.slice(start)
  const end = rest.search(afterName)
  const name = (end < 0 ? rest : rest.slice(0, end)).trimEnd()
  return isName(name) ? new LocatedPart(content, start, start + name.length) : undefined
}

/** Names have few words, and letters; what ends as a sentence is none. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= 80 && text.split(/\s+/).length <= 10 && !/[.!?]\s\p{L}{4,}/u.test(text)
}
