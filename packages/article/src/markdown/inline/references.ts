import {skipBlanks} from '../../blanks.ts'
import {type Part, readDestination, readLabel, readTitle} from './links.ts'
import type {Target} from './token.ts'

/** `[label]: destination "title"` in a text, up to the end of its line. */
export interface Definition {
  readonly label: string
  readonly destination: Part
  readonly title: Part | undefined
  readonly end: number
}

/** The definition that starts at `at`; undefined where there is none. */
export function readDefinition(text: string, at: number): Definition | undefined {
  const label = readLabel(text, at)
  if (!label || text.charCodeAt(label.end) !== 58 || !/^\s*[^\s^]/.test(text.slice(label.from, label.to))) return undefined
  const start = skipBlanks(text, label.end + 1)
  const destination = readDestination(text, start)
  if (!destination || destination.end === start) return undefined
  const titleStart = skipBlanks(text, destination.end)
  const title = titleStart > destination.end ? readTitle(text, titleStart) : undefined
  const titleEnd = title ? lineEnd(text, title.end) : -1
  const end = titleEnd < 0 ? lineEnd(text, destination.end) : titleEnd
  if (end < 0) return undefined
  return {label: text.slice(label.from, label.to), destination, title: titleEnd < 0 ? undefined : title, end}
}

/** The end of the line, where nothing but blanks stands before it; else -1. */
function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10) {
    const unit = text.charCodeAt(at++)
    if (unit !== 32 && unit !== 9) return -1
  }
  return at
}

/** What the links and notes of an article may refer to. */
export class References {
  readonly #targets = new Map<string, Target>()
  readonly #notes: ReadonlySet<string>
  /** True where other files may add definitions: a target that is not here may stand there. */
  readonly isOpen: boolean

  constructor(notes: readonly string[], isOpen: boolean) {
    this.#notes = new Set(notes.map(normalize))
    this.isOpen = isOpen
  }

  /** True where no label leads anywhere. */
  get isEmpty(): boolean {
    return this.#targets.size === 0 && !this.isOpen
  }

  /** The first definition of a label counts. */
  define(label: string, target: Target): void {
    const key = normalize(label)
    if (!this.#targets.has(key)) this.#targets.set(key, target)
  }

  target(label: string): Target | undefined {
    return this.#targets.size === 0 ? undefined : this.#targets.get(normalize(label))
  }

  hasNote(label: string): boolean {
    return this.#notes.has(normalize(label))
  }
}

/** Labels match without regard to case and blanks. */
function normalize(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase()
}
