import {type CompletionItem, CompletionItemKind, type Position} from 'vscode-languageserver'
import type {Context} from '../context.ts'
import type {OpenDocument} from '../documents/open-document.ts'
import {CheckedDocument} from '../findings/checked-document.ts'
import {readUri} from '../uri.ts'
import {completeConfig} from './configuration/complete-config.ts'

/** Behind the name of a directive, or behind a rule that it names already. */
const inDirective = /presscheck-(?:disable|enable)[a-z-]*\s+(?:[^\s,]+,\s*)*(?<written>[\w/*-]*)$/

/** A key of the front matter, or the start of one. */
const inFrontMatter = /^(?<written>[\w-]*)$/

const configFile = /\/presscheck\.config\.(?:jsonc?|ya?ml)$/

/** Completes all that a configuration may say, rules in directives, and the front matter that the site has. */
export function completeWords(context: Context): void {
  context.connection.onCompletion(async ({textDocument, position}): Promise<CompletionItem[]> => {
    const document = context.documents.get(textDocument.uri)
    if (!document) return []
    if (configFile.test(readUri(document.uri).path)) return [...completeConfig(document, document.offsetAt(position))]
    const before = lineBefore(document, position)
    const rule = inDirective.exec(before)?.groups?.['written']
    if (rule !== undefined) {
      return (await selectors(context, document)).map((offer) => itemOf(offer, position, rule.length, offer.label))
    }
    const key = inFrontMatter.exec(before)?.groups?.['written']
    if (key === undefined) return []
    return (await keysOfSite(context, document, position)).map((label) => (
      itemOf({label, detail: 'A key that the configuration names.'}, position, key.length, `${label}: `)
    ))
  })
}

function itemOf({label, detail}: Selector, position: Position, written: number, newText: string): CompletionItem {
  const range = {start: {...position, character: position.character - written}, end: position}
  return {label, detail, kind: CompletionItemKind.Value, textEdit: {range, newText}}
}

/** The keys that the `site` section of the configuration names and the front matter around a place lacks. */
async function keysOfSite({checker}: Context, document: OpenDocument, position: Position): Promise<readonly string[]> {
  const checked = await checker.check(document)
  if (!(checked instanceof CheckedDocument)) return []
  const {article: {frontMatter, metadata}, checking: {siteKeys = []}} = checked
  const [offset] = checked.offsetsOf({start: position, end: position})
  if (!frontMatter || offset <= frontMatter[0] || offset >= frontMatter[1]) return []
  return siteKeys.filter((key) => metadata.every(({path}) => path[0] !== key))
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
async function selectors({checker}: Context, document: OpenDocument): Promise<readonly Selector[]> {
  const checked = await checker.check(document)
  if (!(checked instanceof CheckedDocument)) return []
  const rules = checked.checking.linter.rules.map(({rule}) => ({label: rule.id, detail: rule.summary}))
  const groups = new Set(rules.map(({label}) => `${label.split('/')[0] ?? ''}/*`))
  return [...rules, ...[...groups].map((label) => ({label, detail: 'All rules of the group.'}))]
}
