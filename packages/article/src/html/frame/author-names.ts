import type {LanguageCode} from '@presscheck/languages'
import {findDates} from '../../dates/find-dates.ts'
import {findWeekday} from '../../dates/names.ts'
import {LocatedPart} from '../../fields/candidate.ts'
import type {Located} from '../../model.ts'

const alternatives = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')

/** What stands before the name of an author, in many languages. */
const prepositions = alternatives([
  'by', 'posted by', 'written by', 'published by', 'submitted by', 'created by', 'words by', 'story by', 'reported by',
  'an article by', 'a post by', 'text by', 'words and photos by',
  'verfasst von', 'erstellt von', 'eingestellt von', 'veröffentlicht von', 'geschrieben von', 'gepostet von', 'text von',
  'ein artikel von', 'ein beitrag von', 'ein kommentar von', 'ein gastbeitrag von',
  'por', 'escrito por', 'publicado por', 'redactado por', 'texto de',
  'par', 'publié par', 'écrit par', 'rédigé par', 'propos recueillis par', 'un article de',
  'a cura di', 'scritto da', 'pubblicato da', 'testo di', 'door', 'geschreven door', 'geplaatst door', 'skrevet av',
  'skriven av', 'przez', 'napsal', 'oleh', 'ditulis oleh', 'tarafından', 'yazan', 'bởi', '文／', '文/', 'بقلم', 'كتبت',
  'লিখেছেন', 'เขียนโดย', 'द्वारा', 'تحریر',
])

/** Such words that stand within names too. */
const particlesOfNames = alternatives(['von', 'di', 'af', 'av', 'od', 'от', 'theo'])

/** What names an author only with a colon after it. */
const nouns = alternatives([
  'author', 'authors', 'autor', 'autorin', 'autoren', 'autora', 'autores', 'auteur', 'auteure', 'auteurs', 'autore',
  'autrice', 'text', 'text und fotos', 'text & fotos', 'texte', 'texto', 'tekst', 'penulis', 'reporter', 'pewarta',
  'wartawan', 'jurnalis', 'laporan wartawan', 'автор', 'автори', 'текст', 'yazar', 'tác giả', '作者', '记者', '記者', '撰文',
  '著者', '執筆', '文', '글', '작성자', 'كتب', 'نویسنده', 'लेखक', 'লেখক', 'ผู้เขียน',
])

/** At the head of a line or of a part of it. */
const leadAtHead = new RegExp(
  String.raw`(?:^|[|·•~\n–—/»]\s?)(?:(?:${prepositions}|${particlesOfNames})(?:\s?[:：]\s?|\s)|(?:${nouns})\s?[:：]\s?)`, 'iu',
)

/** Anywhere in a line that holds nothing but such things: `Posted in Diary by jane`. */
const leadWithin = new RegExp(
  String.raw`(?:^|[^\p{L}\p{M}\p{N}])(?:(?:${prepositions})(?:\s?[:：]\s?|\s)|(?:${nouns})\s?[:：]\s?)`, 'iu',
)

/** What stands behind the name at the head of a line that signs: `Ayşe Yılmaz tarafından`, `홍길동 기자`. */
const nameBeforeWord =
  /^((?:[\p{L}\p{M}.’'-]{1,24}\s){1,3})(?:tarafından|기자|특파원|記者|द्वारा|کے قلم سے)(?=\s?(?:$|[|·•(（=\p{Nd}]))/u

/** Longer lines are sentences. */
const longestSignature = 60

/** A label whose name stands elsewhere. */
const isLead = new RegExp(String.raw`^(?:${prepositions}|${nouns})$`, 'iu')

/** Where a name ends and the line goes on. */
const afterName = new RegExp([
  String.raw`\s(?:on|am|at|um|in|el|le|il|em|op|den|dne|pada|via|für|for|unter|under|says?|sagt|said|vor|il y a)\s`,
  String.raw`\s?[|·•~\n]`, String.raw`\s[–—@-]\s`, String.raw`\s?[(（[](?!(?:\p{Lu}[.’']?\s?){1,4}\)\s\p{Lu})`, String.raw`\s\/\s`, String.raw`(?:,\s?|\s)\d`,
  String.raw`,\s[\p{L}\p{M}]{1,20}:`, String.raw`\s?(?:發表|发表|发布|發佈|投稿)`,
].join('|'), 'iu')

/** Those who took a picture are not those who wrote the text. */
const ofPictures =
  /^[\s(]*(?:photo|foto|bild|image|imagen|imagem|illustration|grafik|graphic|credit|crédit|©|фото|写真|图|사진|gambar)/iu

/** Longer lines hold more than names. */
const longestLine = 160

/** The name in an element that is there for it: what follows `by`, `von`, `Autor:` where it says so, else all of it. */
export function authorOfElement(content: Located, language: LanguageCode): Located | undefined {
  const found = leadAtHead.exec(content.text) ?? leadWithin.exec(content.text)
  if (found) return authorAfter(content, found, language)
  const date = dateIn(content.text, language)
  return nameAfter(content, date?.start === 0 ? date.end : 0, language)
}

/** The name in a line of bylines and dates: what follows `by` anywhere in it. */
export function authorOfByline(content: Located, language: LanguageCode): Located | undefined {
  const found = leadAtHead.exec(content.text) ?? leadWithin.exec(content.text)
  return found ? authorAfter(content, found, language) : undefined
}

/** The name in any line that begins with `by` or the like; written as a name is. */
export function authorOfLine(content: Located, language: LanguageCode): Located | undefined {
  const found = leadAtHead.exec(content.text)
  if (!found) return authorBeforeWord(content)
  const name = authorAfter(content, found, language)
  return name && (isWritten(name.text) || found[0].includes(':')) ? name : undefined
}

function authorBeforeWord(content: Located): Located | undefined {
  const {text} = content
  const name = text.length <= longestSignature ? nameBeforeWord.exec(text)?.[1]?.trimEnd() : undefined
  return name === undefined ? undefined : new LocatedPart(content, 0, name.length)
}

function authorAfter(content: Located, found: RegExpExecArray, language: LanguageCode): Located | undefined {
  return nameAfter(content, found.index + found[0].length, language)
}

function nameAfter(content: Located, from: number, language: LanguageCode): Located | undefined {
  const {text} = content
  if (text.length > longestLine || ofPictures.test(text)) return undefined
  const start = from + (/^[\s,;|/·•–—-]{1,4}/.exec(text.slice(from))?.[0].length ?? 0)
  const rest = text.slice(start)
  const ends = [rest.search(afterName), dateIn(rest, language)?.start ?? -1].filter((end) => end >= 0)
  const name = rest.slice(0, Math.min(rest.length, ...ends)).trimEnd()
  return isName(name, language) ? new LocatedPart(content, start, start + name.length) : undefined
}

function dateIn(text: string, language: LanguageCode): {readonly start: number, readonly end: number} | undefined {
  return /\p{Nd}/u.test(text) ? findDates(text, language)[0] : undefined
}

/** Names have few words, and letters; what ends as a sentence is none, nor is a weekday. */
function isName(text: string, language: LanguageCode): boolean {
  return /\p{L}/u.test(text) && !/[:"“”]/.test(text) && !isLead.test(text) && text.length <= 80 && text.split(/\s+/).length <= 10
    && !/[.!?]\s\p{L}{4,}|[\p{Ll}\p{N}]{3}[.!?]$/u.test(text) && findWeekday(text, language) === undefined
}

/** Words in small letters within a name. */
const particles =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|van|von|den|der|ter|ten|zu|zur|bin|binti|al|el|ibn|and|und|et|y|e|dan|en|&)$/

/** True where each word begins with a capital, in scripts that have them. */
function isWritten(name: string): boolean {
  return !/^\p{Ll}/u.test(name) && name.split(/[\s,]+/).every((word) => !/^\p{Ll}/u.test(word) || particles.test(word))
}
