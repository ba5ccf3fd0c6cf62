import {decodeEntities} from '../../entities/decode-entity.ts'
import {hidingOf} from '../../html/hidden.ts'
import type {Hiding, Link} from '../../model.ts'
import {attributesOf, type RawAttribute, type Tag} from '../inline/raw-html.ts'

/** A URL, and where it stands in the source. */
export type Address = Pick<Link, 'url' | 'urlRange'>

/** The attributes of a tag in a text that is masked, whose offsets count from `base` in the source. */
export class TagAttributes {
  readonly #source: string
  readonly #tag: Tag
  readonly #base: number
  readonly #attributes: readonly RawAttribute[]

  constructor(source: string, text: string, tag: Tag, base: number) {
    this.#source = source
    this.#tag = tag
    this.#base = base
    this.#attributes = attributesOf(text, tag)
  }

  /** How the element is kept from the reader's eye. */
  get hiding(): Hiding | undefined {
    if (this.#attributes.length === 0 && this.#tag.name !== 'noscript') return undefined
    return hidingOf({
      tag: this.#tag.name,
      attributes: this.#attributes.map((attribute) => ({name: attribute.name, value: this.#value(attribute)})),
      attribute: (name) => {
        const found = this.#find(name)
        return found && this.#value(found)
      },
    })
  }

  /** Where `href` or `src` leads. */
  address(name: string): Address | undefined {
    const attribute = this.#find(name)
    return attribute && {url: this.#value(attribute).trim(), urlRange: this.#range(attribute)}
  }

  /** Where the value of an attribute stands in the source. */
  range(name: string): readonly [number, number] | undefined {
    const attribute = this.#find(name)
    return attribute && this.#range(attribute)
  }

  #find(name: string): RawAttribute | undefined {
    return this.#attributes.find((attribute) => attribute.name === name)
  }

  #range({from, to}: RawAttribute): readonly [number, number] {
    return [this.#base + from, this.#base + to]
  }

  #value(attribute: RawAttribute): string {
    return decodeEntities(this.#source.slice(...this.#range(attribute)))
  }
}
