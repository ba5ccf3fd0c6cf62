// The yardstick: reads every file of a folder, or one file, and runs one regular expression of 1,000 phrases over it.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

const [phraseFile, target] = process.argv.slice(2)
const phrases = JSON.parse(readFileSync(phraseFile, 'utf8'))
const expression = new RegExp(phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi')
let count = 0
for (const file of filesOf(target)) count += readFileSync(file, 'utf8').match(expression)?.length ?? 0
console.log(count)

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
