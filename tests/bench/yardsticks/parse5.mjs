// Reads every page of a folder and parses it, with positions, and does nothing else.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'parse5'

const folder = process.argv[2]
let nodes = 0
for (const name of readdirSync(folder)) {
  nodes += parse(readFileSync(join(folder, name), 'utf8'), {sourceCodeLocationInfo: true}).childNodes.length
}
console.log(nodes)
