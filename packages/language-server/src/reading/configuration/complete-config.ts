import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import type {OpenDocument} from '../../documents/open-document.ts'
import {type Cursor, cursorInJson, cursorInYaml} from './cursor.ts'
import {keysAt, type Offer, valuesAt} from './schema-node.ts'

/** What may stand at an offset of a configuration in JSON or YAML: keys, the ids of rules, severities, options. */
export function completeConfig(document: OpenDocument, offset: number): readonly CompletionItem[] {
  const isYaml = /\.ya?ml$/.test(document.uri)
  const cursor = isYaml ? cursorInYaml(document.text, offset) : cursorInJson(document.text, offset)
  const {path, isKey} = cursor
  const offers = isKey ? keysAt(path) : valuesAt(path)
  // In YAML what stands on a line of its own may be a key or an item of a list.
  const items = isKey && isYaml ? [...offers, ...valuesAt(path)] : offers
  return items.map((offer) => itemOf(document, cursor, offer, isYaml))
}

function itemOf(document: OpenDocument, cursor: Cursor, {label, detail}: Offer, isYaml: boolean): CompletionItem {
  const {start, end, isKey, hasColon} = cursor
  const isWord = !isKey && /^(?:true|false)$/.test(label)
  const written = isYaml || isWord ? label : JSON.stringify(label)
  const opened = document.text.slice(start, end)
  return {
    label,
    detail,
    kind: isKey ? CompletionItemKind.Property : CompletionItemKind.Value,
    // Clients compare what is written with this, the quotation mark included.
    filterText: opened.startsWith('"') ? JSON.stringify(label) : label,
    textEdit: {range: document.rangeOf([start, end]), newText: isKey && !hasColon ? `${written}: ` : written},
  }
}
