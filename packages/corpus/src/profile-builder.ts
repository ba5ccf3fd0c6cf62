import type {ArticleFacts} from './article-facts.ts'
import {mergeProfiles} from './merge-profiles.ts'
import {emptyProfile, type Limits, type Profile, usualLimits} from './profile.ts'
import {profileOfPart} from './profile-of-part.ts'

/** Articles and traces that are gathered before they are sorted. */
const [articlesInPart, tracesInPart] = [2 ** 12, 2 ** 17] as const

/**
 * Builds a profile article by article. Parts are merged as in a binary counter, equals with equals, so each trace is
 * moved a logarithm of times, and there are never more than a logarithm of parts.
 */
export class ProfileBuilder {
  readonly #limits: Limits
  #open: ArticleFacts[] = []
  #openTraces = 0
  /** Of 2ⁱ parts each; undefined where there is none of that size. */
  readonly #merged: (Profile | undefined)[] = []

  constructor(limits: Limits = usualLimits) {
    this.#limits = limits
  }

  /** Takes in an article. One with the same path and content as another changes nothing. */
  add(facts: ArticleFacts): void {
    this.#open.push(facts)
    this.#openTraces += facts.prints.length
    if (this.#open.length >= articlesInPart || this.#openTraces >= tracesInPart) this.#close()
  }

  /** The profile of all articles so far. */
  finish(): Profile {
    this.#close()
    return this.#merged.reduce<Profile>(
      (all, part) => part ? mergeProfiles(all, part) : all, emptyProfile(this.#limits),
    )
  }

  #close(): void {
    let part = profileOfPart(this.#open, this.#limits)
    this.#open = []
    this.#openTraces = 0
    let size = 0
    for (; this.#merged[size]; size++) {
      part = mergeProfiles(this.#merged[size] ?? part, part)
      this.#merged[size] = undefined
    }
    this.#merged[size] = part
  }
}
