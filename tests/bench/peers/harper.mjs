// harper.js with its own choice of rules but for spelling, over the files of a folder.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {binary, LocalLinter} from 'harper.js'

const folder = process.argv[2]
const linter = new LocalLinter({binary})
await linter.setLintConfig({...await linter.getDefaultLintConfig(), SpellCheck: false})
let count = 0
for (const name of readdirSync(folder)) count += (await linter.lint(readFileSync(join(folder, name), 'utf8'))).length
console.log(count)
