import {type CompletionItem, CompletionItemKind, type Position} from 'vscode-languageserver'
import type {Context} from '../context.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {CheckedDocument} from '../findings/checked-document.ts'
import {readUri} from '../uri.ts'

/** Behind the name of a directive, or behind a rule that it names already. */
const inDirective = /presscheck-(?:disable|enable)[a-z-]*\s+(?:[^\s,]+,\s*)*(?<written>[\w/*-]*)$/

/** A key of a configuration, or the start of one: in JSON with its quotation mark. */
const inConfig = /^\s*(?:[{,]\s*)?["']?(?<written>[a-z]+\/[\w*-]*)$/

const configFile = /\/presscheck\.config\.(?:jsonc?|ya?ml)$/

/** Completes the ids of rules, where a directive names them and in configurations. */
export function completeRuleIds(context: Context): void {
  context.connection.onCompletion(async ({textDocument, position}): Promise<CompletionItem[]> => {
    const document = context.documents.get(textDocument.uri)
    if (!document) return []
    const before = lineBefore(document, position)
    const expected = configFile.test(readUri(document.uri).path) ? inConfig : inDirective
    const written = expected.exec(before)?.groups?.['written']
    if (written === undefined) return []
    const range = {start: {...position, character: position.character - written.length}, end: position}
    return (await selectors(context, document)).map(({label, detail}) => (
      {label, detail, kind: CompletionItemKind.Value, textEdit: {range, newText: label}}
    ))
  })
}

/** The text of the line up to a place. */
function lineBefore(document: OpenDocument, position: Position): string {
  return document.text.slice(document.offsetAt({line: position.line, character: 0}), document.offsetAt(position))
}

interface Selector {
  readonly label: string
  readonly detail: string
}

/** Every rule with what it does, and every group. */
async function selectors({checker, host}: Context, document: OpenDocument): Promise<readonly Selector[]> {
  const checked = await checker.check(document)
  // A configuration is no article; the rules that hold for one beside it are those that it may name.
  const beside = `${document.uri.slice(0, document.uri.lastIndexOf('/'))}/article.md`
  const checking = checked instanceof CheckedDocument ? checked.checking : await host.checkingFor(beside, 'markdown')
  if ('reason' in checking) return []
  const rules = checking.linter.rules.map(({rule}) => ({label: rule.id, detail: rule.summary}))
  const groups = new Set(rules.map(({label}) => `${label.split('/')[0] ?? ''}/*`))
  return [...rules, ...[...groups].map((label) => ({label, detail: 'All rules of the group.'}))]
}
