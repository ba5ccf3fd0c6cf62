// What a cache cannot do without: reads every file of a folder and hashes it.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = process.argv[2]
let all = ''
for (const name of readdirSync(folder)) all += createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')
console.log(all.length)
