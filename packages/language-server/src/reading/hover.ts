import {type Hover, MarkupKind} from 'vscode-languageserver'
import {checkedAt, type Context} from '../context.ts'
import {explainFinding} from './explain-finding.ts'
import {explainMetadata} from './explain-metadata.ts'

/** Explains what stands under the pointer: findings first, then what was understood of the metadata. */
export function explainOnHover(context: Context): void {
  const {connection, client, host} = context
  connection.onHover(async ({textDocument, position}): Promise<Hover | null> => {
    const checked = await checkedAt(context, textDocument.uri)
    if (!checked) return null
    const [offset] = checked.offsetsOf({start: position, end: position})
    const here = checked.findings.filter(({range}) => range[0] <= offset && offset <= range[1])
    const ruleOf = (id: string) => checked.checking.linter.rules.find(({rule}) => rule.id === id)?.rule
    const field = explainMetadata(checked.article, offset)
    const range = here[0]?.range ?? field?.range
    if (!range) return null
    const texts = here.map((finding) => (
      explainFinding(finding, ruleOf(finding.ruleId), host.rulePage(finding.ruleId))
    ))
    if (field) texts.push(field.text)
    const kind = client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText
    return {contents: {kind, value: texts.join('\n\n---\n\n')}, range: checked.rangeOf(range)}
  })
}
