import type {Rule} from '@presscheck/rule-kit'
import {toJsonSchema} from '@valibot/to-json-schema'

const severity = {enum: ['error', 'warning', 'info', 'off'], description: 'How loud the rule is.'}

/** The JSON Schema of the `rules` of a configuration: a severity, or a severity with the rule's options. */
export function settingsSchema(rules: readonly Rule[]): object {
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)]))
  const groups = [...new Set(rules.map(({id}) => `${id.split('/')[0] ?? ''}/*`))]
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Presscheck rule settings',
    type: 'object',
    properties: {...Object.fromEntries(groups.map((group) => [group, severity])), ...properties},
    additionalProperties: false,
  }
}

function settingSchema(rule: Rule): object {
  const {$schema: _, ...options} = toJsonSchema(rule.options, {typeMode: 'input'})
  return {
    description: `${rule.summary} ${rule.why}`,
    anyOf: [severity, {type: 'array', items: [severity, {...options, additionalProperties: false}], minItems: 1, maxItems: 2}],
  }
}
