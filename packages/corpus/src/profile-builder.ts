import type {ArticleFacts} from './article-facts.ts'
import {mergeProfiles} from './merge-profiles.ts'
import {emptyProfile, type Limits, type Profile, type Thresholds, usualLimits} from './profile.ts'
import {profileOfPart} from './profile-of-part.ts'

/** Traces that are gathered before they are sorted. */
const usualPart = 2 ** 17

/** An article without a trace takes room too. */
const leastOfArticle = 32

/** Parts wait until they weigh so much of the one before them: what is merged costs the size of both. */
const leastOfEarlier = 1 / 4

/**
 * Builds a profile article by article. Its memory is that of the limits: one part that may have reached them, others
 * that weigh a fraction of it each, and what is open. What the first cannot keep is not gathered any more.
 */
export class ProfileBuilder {
  readonly #limits: Limits
  #thresholds: Thresholds
  readonly #partSize: number
  #open: ArticleFacts[] = []
  #openTraces = 0
  /** The earliest and heaviest first. */
  readonly #parts: Profile[] = []

  constructor(limits: Limits = usualLimits, partSize: number = usualPart) {
    this.#limits = limits
    this.#partSize = partSize
    this.#thresholds = emptyProfile(limits).thresholds
  }

  /** Takes in an article. One with the same path and content as another changes nothing. */
  add(facts: ArticleFacts): void {
    this.#open.push(facts)
    this.#openTraces += Math.max(facts.prints.length, leastOfArticle)
    if (this.#openTraces >= this.#partSize) this.#close()
  }

  /** The profile of all articles so far. */
  finish(): Profile {
    this.#close()
    while (this.#parts.length > 1) this.#mergeLast()
    return this.#parts[0] ?? emptyProfile(this.#limits)
  }

  #close(): void {
    this.#parts.push(profileOfPart(this.#open, this.#limits, this.#thresholds))
    this.#open = []
    this.#openTraces = 0
    while (this.#parts.length > 1 && weightOf(this.#parts.at(-1)) > weightOf(this.#parts.at(-2)) * leastOfEarlier) {
      this.#mergeLast()
    }
  }

  #mergeLast(): void {
    const [last, earlier] = [this.#parts.pop(), this.#parts.pop()]
    if (!last || !earlier) return
    const merged = mergeProfiles(earlier, last)
    this.#thresholds = merged.thresholds
    this.#parts.push(merged)
  }
}

/** What a part takes of the memory, roughly. */
function weightOf(part: Profile | undefined): number {
  return part ? part.traces.articles.length + part.articles.keys.length : 0
}
