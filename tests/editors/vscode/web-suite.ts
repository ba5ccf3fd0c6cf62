import {
  commands, type Diagnostic, extensions, languages, Position, Range, type TextDocument, Uri, window, workspace,
  WorkspaceEdit,
} from 'vscode'

/** Runs inside VS Code for the Web, in the extension host itself; throws where something is not as it should be. */
export async function run(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) throw new Error('No folder is open.')
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'ferry.md'))
  await window.showTextDocument(document)
  await extensions.getExtension('presscheck.presscheck-vscode')?.activate()

  const found = await until(document, (rules) => rules.includes('prose/no-repeated-word'))
  expectEqual(found, ['encoding/no-leftover-entity', 'prose/no-repeated-word'], 'what is found at first')

  const words = document.getText().indexOf('the the')
  const place = new Range(document.positionAt(words), document.positionAt(words + 7))
  const actions: readonly {readonly title: string; readonly edit?: WorkspaceEdit}[] = await commands.executeCommand(
    'vscode.executeCodeActionProvider', document.uri, place,
  )
  const repair = actions.find(({title}) => title === 'Write `the`')
  if (!repair?.edit) throw new Error(`No repair among: ${actions.map(({title}) => title).join(', ')}`)
  await workspace.applyEdit(repair.edit)
  await until(document, (rules) => !rules.includes('prose/no-repeated-word'))

  const config = Uri.joinPath(folder.uri, 'presscheck.config.json')
  await workspace.fs.writeFile(config, new TextEncoder().encode('{"rules": {"encoding/no-leftover-entity": "off"}}'))
  await until(document, (rules) => rules.length === 0)

  const typed = new WorkspaceEdit()
  typed.insert(document.uri, new Position(document.lineCount - 1, 0), '\nThe 🚢 left at at noon.\n')
  await workspace.applyEdit(typed)
  await until(document, (rules) => rules.length === 1)
  const [at] = findings(document)
  expectEqual(document.getText(at?.range), 'at at', 'the range behind an emoji')
}

function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({source}) => source === 'presscheck')
}

function rulesIn(document: TextDocument): readonly string[] {
  return findings(document).map(({code}) => typeof code === 'object' ? String(code.value) : String(code)).toSorted()
}

/** Waits until the findings are such, and returns their rules. */
async function until(document: TextDocument, holds: (rules: readonly string[]) => boolean): Promise<readonly string[]> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (holds(rulesIn(document))) return rulesIn(document)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  throw new Error(`It stays at: ${rulesIn(document).join(', ') || 'nothing'}`)
}

function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== should) throw new Error(`${what}: ${is}, and not ${should}`)
}
