import {remember} from '../remember.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

/** An element that names an author, and how surely: from 1 to 5. */
export interface AuthorElement {
  readonly element: HtmlElement
  readonly strength: number
}

/** Names of classes and ids, without `-` and `_`, that hold a name and little more. */
const nameClasses: ReadonlySet<string> = new Set([
  'authorname', 'authorsname', 'articleauthorname', 'postauthorname', 'bylinename', 'bylineauthor', 'bylineauthorname',
  'byauthor', 'authorlink', 'articleauthorlink', 'postauthorlink', 'postmetaauthor', 'entryauthor', 'entryauthorlink',
  'entryauthorname', 'articleauthor', 'postauthor', 'storyauthor', 'newsauthor', 'metaauthor', 'author', 'authors',
  'autor', 'autoren', 'autorin', 'autores', 'auteur', 'auteurs', 'autore', 'autori', 'penulis', 'forfatter', 'skribent',
  'redakteur', 'redaktor', 'journalist', 'journalistname', 'reporter', 'reportername', 'writer', 'writername',
  'contributor', 'contributorname', 'username', 'zuozhe', 'bianji', 'yazar', 'muharrir',
])

/** Words of longer names that say the same, less surely. */
const authorWords = /author(?!i[nstz])|byline|autor|auteur|penulis|journalist|redakteur|verfasser|writer|contributor|zuozhe|yazar/

/** What is beside the name of an author, or tells of another one. */
const besideWords = /avatar|image|img|photo|pic|social|share|follow|icon|bio|desc|about|posts|articles|more|related|comment|box|count|respon|recent/

/** Addresses of the pages of authors. */
const authorPath = /\/(?:authors?|autor(?:en|es|in|i)?|auteurs?|autore|writers?|staff(?:-contributors)?|contributors?|columnists?|journalists?|journalisten?|journaliste|redaktion|redakteure?|people|profiles?|penulis|yazar|avtor)\/[^/?#]{2,}/i

/** How surely an element names an author by its relation, names or address; 0 where it does not. */
export function authorStrength(element: HtmlElement): number {
  let strength = 0
  for (const {name, value} of element.attributes) {
    if (name === 'rel' && /(?:^|\s)author(?:\s|$)/i.test(value)) strength = Math.max(strength, 5)
    else if (name === 'class' || name === 'id') strength = Math.max(strength, strengthOfNames(value))
    else if (name === 'href' && element.tag === 'a' && authorPath.test(value)) strength = Math.max(strength, 4)
  }
  return strength
}

const strengthOfNames = remember((names) => {
  if (!mayName.test(names)) return 0
  return names.split(/\s+/).reduce((best, name) => (
    Math.max(best, strengthOfName(name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')))
  ), 0)
})

/** Without one of these no name of a class names an author. */
const mayName =
  /author|byline|aut[eo]|penulis|forfatter|skribent|redakt|journalis|reporter|writer|contributor|user|zuozhe|bianji|yazar|muharrir|verfasser/i

function strengthOfName(name: string): number {
  if (nameClasses.has(name)) return name === 'username' ? 2 : 5
  if (name.length > 40 || !authorWords.test(name)) return 0
  return besideWords.test(name) ? 0 : 3
}
