import {type JsonNode, type JsonObject, leavesOf, memberOf} from '../../json/json-tree.ts'
import {scanJson} from '../../json/scan-json.ts'
import type {Located, MetadataEntry} from '../../model.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

/** What the JSON-LD of a page says. */
export interface JsonLd {
  /**
   * Every scalar. The path begins in the object that stands for the article; in any other object, with its type:
   * `['headline']`, `['WebSite', 'name']`.
   */
  readonly entries: readonly MetadataEntry[]
  /** Names of authors to whom the article only refers. */
  readonly authors: readonly Located[]
}

/** Reads the JSON-LD of all scripts together, for they refer to each other; broken JSON as far as it goes. */
export function readJsonLd(
  source: string, scripts: readonly HtmlElement[], isTitle: (text: string) => boolean,
): JsonLd {
  const things = new Set<JsonNode>(scripts.flatMap((script) => thingsOf(valuesOf(source, script))))
  const objects = Array.from(things).filter((node) => node.kind === 'object')
  const article = articleAmong(objects, isTitle)
  const entries = objects.flatMap((object) => {
    const type = object === article ? [] : [typesOf(object)[0] ?? 'Thing']
    return leavesOf(object, things).map(({path, keyRange, scalar}): MetadataEntry => ({
      origin: 'json-ld', path: [...type, ...path], keyRange, range: scalar.range, value: scalar.value,
      text: scalar.text, locate: (start, end) => scalar.locate(start, end),
    }))
  })
  return {entries, authors: article ? authorsReferredTo(article, objects) : []}
}

/** The values of a script: some write several, one after the other, and wrap them in comments. */
function valuesOf(source: string, script: HtmlElement): readonly JsonNode[] {
  const values: JsonNode[] = []
  const first = source.slice(script.contentStart, script.contentEnd).search(/[[{]/)
  let at = first < 0 ? script.contentEnd : script.contentStart + first
  while (at < script.contentEnd) {
    const {value, end} = scanJson(source, at, script.contentEnd)
    if (value === undefined) break
    values.push(value)
    at = Math.max(end, at + 1)
  }
  return values
}

/** Members whose objects stand on their own: the things of a graph, and what a page is about. */
const holders = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** Objects that are not just a part of another. */
function thingsOf(values: readonly JsonNode[]): readonly JsonObject[] {
  const things: JsonObject[] = []
  const open = values.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'array') {
      for (const item of node.items.toReversed()) open.push(item)
    } else if (node.kind === 'object') {
      things.push(node)
      for (const key of holders.toReversed()) {
        const held = memberOf(node, key)
        if (held && (key === '@graph' || rankOf(held) < Infinity)) open.push(held)
      }
    }
  }
  return things
}

function typesOf(node: JsonNode): readonly string[] {
  const type = memberOf(node, '@type')
  const types = type?.kind === 'array' ? type.items : type ? [type] : []
  return types.flatMap((item) => item.kind === 'scalar' ? [item.text.replace(/^https?:\/\/schema\.org\//, '')] : [])
}

/** Types that stand for what a page says, the surest first. */
const articleTypes: readonly RegExp[] = [
  /Article$|Posting$|^Report$/,
  /^(?:Recipe|HowTo|Review|Chapter|PodcastEpisode|RadioEpisode|QAPage|Question|CreativeWork|VideoObject|Event)$/,
  /^(?:WebPage|ItemPage|AboutPage|FAQPage|MedicalWebPage|ProfilePage|CollectionPage)$/,
]

/** How surely a thing is what the page is about: 0 is best. */
function rankOf(node: JsonNode): number {
  const types = typesOf(node)
  const rank = articleTypes.findIndex((pattern) => types.some((type) => pattern.test(type)))
  return rank < 0 ? Infinity : rank
}

/** Pages list other articles too: among equals the one that bears the title of the page goes before the first. */
function articleAmong(objects: readonly JsonObject[], isTitle: (text: string) => boolean): JsonObject | undefined {
  const best = objects.reduce((rank, object) => Math.min(rank, rankOf(object)), Infinity)
  const equals = best === Infinity ? [] : objects.filter((object) => rankOf(object) === best)
  return equals.find((object) => ['headline', 'name'].some((key) => isTitle(textOf(memberOf(object, key))))) ?? equals[0]
}

function textOf(node: JsonNode | undefined): string {
  return node?.kind === 'scalar' ? node.text : ''
}

function authorsReferredTo(article: JsonObject, objects: readonly JsonObject[]): readonly Located[] {
  const author = memberOf(article, 'author')
  const authors = author?.kind === 'array' ? author.items : author ? [author] : []
  return authors.flatMap((reference) => {
    const id = textOf(memberOf(reference, '@id'))
    if (id === '' || memberOf(reference, 'name')) return []
    const name = memberOf(objects.find((object) => textOf(memberOf(object, '@id')) === id), 'name')
    return name?.kind === 'scalar' ? [name] : []
  })
}
