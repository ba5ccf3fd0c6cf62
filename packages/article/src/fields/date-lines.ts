import type {LanguageCode} from '@presscheck/languages'
import {findDates} from '../dates/find-dates.ts'
import {foldName} from '../dates/names.ts'
import {readDate} from '../dates/read-date.ts'
import type {BlockDraft} from '../draft.ts'
import type {Candidate, DateMention, Origin, WrittenDate} from '../model.ts'
import {candidateOf, LocatedPart} from './candidate.ts'

/** A date that readers see near the top or the end of an article. */
export interface VisibleDate {
  readonly field: 'published' | 'modified'
  readonly candidate: Candidate<WrittenDate | undefined>
}

/** How many blocks of the body from the start a date line or dateline may stand in, and how many at the end. */
const blocksAtStart = 6
const blocksAtEnd = 2

/** A dateline's date stands this near to the start of its paragraph. */
const datelineReach = 60

/** Longer lines are sentences. */
const longestDateLine = 100

/** The dates of byline bars, date lines and datelines: `JAKARTA, 7 Desember 2025 (ANTARA) – …`. */
export function visibleDates(body: readonly BlockDraft[], language: LanguageCode): readonly VisibleDate[] {
  return body.flatMap((block, i) => {
    const atStart = i < blocksAtStart
    if (block.kind === 'byline' || block.kind === 'dateline') return datesIn(block, block.kind, language)
    if (!atStart && i < body.length - blocksAtEnd) return []
    if (isDateLine(block, language)) return datesIn(block, 'text', language)
    return atStart && block.kind === 'paragraph' ? runInDate(block, language) : []
  })
}

function isDateLine({content: {text}}: BlockDraft, language: LanguageCode): boolean {
  return text.length <= longestDateLine && /\p{Nd}/u.test(text) && readDate(text, {language}) !== undefined
}

function datesIn(block: BlockDraft, origin: Origin, language: LanguageCode): readonly VisibleDate[] {
  const {text} = block.content
  return findDates(text, language).map((mention, i, all) => {
    const before = text.slice(all[i - 1]?.end ?? 0, mention.start)
    return {field: saysUpdated(before) ? 'modified' : 'published', candidate: dateAt(block, mention, origin)}
  })
}

/** What stands between the date and the text: an agency in brackets or after a stroke, and a dash. */
const dashAfter = /^[)\s]{0,3}(?:\([^)]{1,30}\)\s?|[/,]\s?\p{Lu}[\p{L} /]{0,20}\s)?(?:[–—―-]{1,2}\s|:\s)/u

/** A date between the place and the dash with which a report begins. */
function runInDate(block: BlockDraft, language: LanguageCode): readonly VisibleDate[] {
  const {text} = block.content
  const head = text.slice(0, datelineReach * 2)
  const [mention] = findDates(head, language)
  if (!mention || mention.start > datelineReach) return []
  const isDateline = /^[^.!?:]{0,60}$/u.test(text.slice(0, mention.start))
    && dashAfter.test(text.slice(mention.end, mention.end + datelineReach))
  return isDateline ? [{field: 'published', candidate: dateAt(block, mention, 'dateline')}] : []
}

function dateAt({content}: BlockDraft, {start, end, date}: DateMention, origin: Origin): VisibleDate['candidate'] {
  return candidateOf({origin, key: undefined}, new LocatedPart(content, start, end), date)
}

/** Word stems that say a date is one of a change. */
const updateStems = [
  'anderung', 'geandert', 'edit', 'change', 'amend', 'disunting', 'derniere', 'ultima', 'wijzig', 'zmian', 'endret', 'andrad',
  'изменен', 'змінен',
  'updat', 'modif', 'revis', 'edited', 'diperbarui', 'diperbaharui', 'dimutakhir', 'dikemas kini', 'aktualis', 'aktualiz',
  'mis a jour', 'actualiz', 'actualis', 'atualiz', 'aggiorn', 'bijgewerkt', 'обновл', 'оновл', 'guncel', 'uaktualn',
  '更新', '수정', '업데이트', 'تحديث', 'به روز', 'अपडेट', 'হালনাগাদ', 'আপডেট', 'اپ ڈیٹ', 'cap nhat', 'อัปเดต', 'ปรับปรุง',
].map(foldName)

/** True for a label that says a date is one of a change, in any language. */
export function saysUpdated(label: string): boolean {
  const folded = foldName(label)
  return updateStems.some((stem) => folded.includes(stem))
}
