import {type LanguageCode, languageOf, scanSentences, scanWords, type Spans} from '@presscheck/languages'
import {findDates} from './dates/find-dates.ts'
import type {DateMention, Mark} from './model.ts'

/** What a block says, apart from where it stands. What costs time is made on demand and kept. */
export class BlockWording {
  readonly #text: string
  readonly #marks: readonly Mark[]
  readonly #language: LanguageCode
  #prose: string | undefined
  #words: Spans | undefined
  #sentences: Spans | undefined
  #dates: readonly DateMention[] | undefined

  constructor(text: string, marks: readonly Mark[], language: LanguageCode) {
    this.#text = text
    this.#marks = marks
    this.#language = language
  }

  get prose(): string {
    return (this.#prose ??= maskForeign(this.#text, this.#marks))
  }

  get words(): Spans {
    return (this.#words ??= scanWords(this.prose))
  }

  get sentences(): Spans {
    return (this.#sentences ??= scanSentences(this.prose, languageOf(this.#language)))
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= findDates(this.prose, this.#language))
  }
}

/** What is no part of the sentence it stands in. */
const foreign: ReadonlySet<Mark['kind']> = new Set(['code', 'generator', 'image'])

function maskForeign(text: string, marks: readonly Mark[]): string {
  let prose = ''
  let end = 0
  for (const mark of marks) {
    if (!foreign.has(mark.kind) || mark.end <= end) continue
    const start = Math.max(mark.start, end)
    prose += text.slice(end, start) + '\uFFFC'.repeat(mark.end - start)
    end = mark.end
  }
  return end === 0 ? text : prose + text.slice(end)
}
