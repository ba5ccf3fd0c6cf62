import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'

const folder = join(import.meta.dirname, '..')

/** Puts script and style of the HTML report, which are written for a browser, into a module that the reporter reads. */
function main(): void {
  const {outputText} = ts.transpileModule(readFileSync(join(folder, 'page/page.ts'), 'utf8'), {
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true},
  })
  const style = readFileSync(join(folder, 'page/page.css'), 'utf8')
  const constants = Object.entries({style, script: outputText})
    .map(([name, text]) => `export const ${name}: string = ${JSON.stringify(text)}\n`)
  writeFileSync(
    join(folder, 'src/html/generated/page.ts'),
    `// Generated from page/: run \`npm run generate -w @presscheck/reporters\`.\n${constants.join('')}`,
  )
}

main()
