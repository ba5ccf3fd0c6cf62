import type {Range} from '@presscheck/linter'
import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver'
import {checkedAt, type Context} from '../context.ts'
import type {CheckedDocument} from '../findings/checked-document.ts'

/** Shows the article at a glance: its title, its metadata, its headings with what stands below them. */
export function outlineDocuments(context: Context): void {
  context.connection.onDocumentSymbol(async ({textDocument}) => {
    const checked = await checkedAt(context, textDocument.uri)
    return checked && [...metadataOf(checked), ...nest(headingsOf(checked))]
  })
}

function metadataOf(checked: CheckedDocument): readonly DocumentSymbol[] {
  const {article: {frontMatter, metadata}} = checked
  if (!frontMatter) return []
  const keys = metadata.filter(({path}) => path.length === 1)
  const children = keys.map(({keyRange, range, text, path}): DocumentSymbol => ({
    name: String(path[0]),
    detail: text,
    kind: SymbolKind.Property,
    range: checked.rangeOf([keyRange[0], Math.max(keyRange[1], range[1])]),
    selectionRange: checked.rangeOf(keyRange),
  }))
  const range = checked.rangeOf(frontMatter)
  return [{name: 'Front matter', kind: SymbolKind.Namespace, range, selectionRange: range, children}]
}

/** A heading with the section that it opens. */
interface Heading {
  readonly level: number
  readonly symbol: DocumentSymbol
}

function headingsOf(checked: CheckedDocument): readonly Heading[] {
  const {article} = checked
  const blocks = article.blocks.filter(({kind, region, text}) => (
    region === 'main' && (kind === 'heading' || kind === 'title') && text.trim() !== ''
  ))
  return blocks.map(({kind, text, range, level: written}, index) => {
    const level = kind === 'title' ? 1 : Math.max(1, written)
    const next = blocks.slice(index + 1).find((block) => block.kind === 'title' || block.level <= level)
    const section: Range = [range[0], Math.max(range[1], next?.range[0] ?? article.source.length)]
    const symbol: DocumentSymbol = {
      name: text.trim(),
      kind: kind === 'title' ? SymbolKind.File : SymbolKind.String,
      range: checked.rangeOf(section),
      selectionRange: checked.rangeOf(range),
    }
    return {level, symbol}
  })
}

/** Puts each heading below the nearest one before it that is above it. */
function nest(headings: readonly Heading[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = []
  const open: {level: number; children: DocumentSymbol[]}[] = []
  for (const {level, symbol} of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const children: DocumentSymbol[] = []
    ;(open.at(-1)?.children ?? top).push({...symbol, children})
    open.push({level, children})
  }
  return top
}
