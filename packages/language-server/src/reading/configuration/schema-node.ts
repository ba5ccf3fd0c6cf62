import schema from '@presscheck/config/presscheck.schema.json' with {type: 'json'}
import {isRecord} from '../../settings.ts'

/** A place in a configuration: `['rules', 'spam/no-spam-link', 0]`. */
export type ConfigPath = readonly (string | number)[]

/** A word that may stand at a place, and what it does. */
export interface Offer {
  readonly label: string
  readonly detail: string
}

type Node = Readonly<Record<string, unknown>>

/** The keys that the object at a place may have. */
export function keysAt(path: ConfigPath): readonly Offer[] {
  return nodesAt(path).flatMap(({properties}) => (
    isRecord(properties) ? Object.entries(properties).map(([label, node]) => ({label, detail: detailOf(node)})) : []
  ))
}

/** The values that may stand at a place, where they can be counted. */
export function valuesAt(path: ConfigPath): readonly Offer[] {
  const offers = nodesAt(path).flatMap((node): readonly Offer[] => {
    const {enum: values, type} = node
    const labels = Array.isArray(values) ? values.map(String) : type === 'boolean' ? ['true', 'false'] : []
    return labels.map((label) => ({label, detail: detailOf(node)}))
  })
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()]
}

function detailOf(node: unknown): string {
  const description = isRecord(node) ? node['description'] : undefined
  return typeof description === 'string' ? description : ''
}

/** What the schema says of a place; more than one node where there is a choice. */
function nodesAt(path: ConfigPath): readonly Node[] {
  return path.reduce<readonly Node[]>((nodes, step) => nodes.flatMap((node) => stepInto(node, step)), choices(schema))
}

function stepInto({properties, additionalProperties, items}: Node, step: string | number): readonly Node[] {
  if (typeof step === 'number') return choices(Array.isArray(items) ? items[step] : items)
  const isKnown = isRecord(properties) && Object.hasOwn(properties, step)
  return choices(isKnown ? properties[step] : additionalProperties)
}

function choices(node: unknown): readonly Node[] {
  if (!isRecord(node)) return []
  const {anyOf, $ref: reference} = node
  // The only one there is: what an override says of rules.
  if (reference === '#/properties/rules') return [schema.properties.rules]
  return Array.isArray(anyOf) ? anyOf.flatMap(choices) : [node]
}
