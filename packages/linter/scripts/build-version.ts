/** Writes by what sources a finding comes about: two builds of the same sources share a cache, any other does not. */
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** This package and those below it. */
const packages = ['languages', 'matcher', 'article', 'rule-kit', 'rules', 'engine', 'linter']
const root = join(import.meta.dirname, '../..')

const hash = createHash('sha256')
for (const name of packages) {
  const sources = readdirSync(join(root, name, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map(({parentPath, name: file}) => join(parentPath, file))
    .sort()
  for (const file of [join(root, name, 'package.json'), ...sources]) {
    hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\0`).update(readFileSync(file))
  }
}
mkdirSync(join(root, 'linter/dist'), {recursive: true})
writeFileSync(join(root, 'linter/dist/version.json'), `${JSON.stringify({sources: hash.digest('hex').slice(0, 32)})}\n`)
