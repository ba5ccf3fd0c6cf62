import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const readme = join(import.meta.dirname, '../../../README.md')

/** The article whose findings README shows first. */
const excerpted = 'tests/articles/id/kunjungan-armada.txt'

/** Puts what the demo shows into README. With `--check`, fails where that would change it. */
function main(): void {
  // Whatever runs this may ask for colours.
  const env = {...process.env, NO_COLOR: '1'}
  const demo = execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'demo.ts')], {encoding: 'utf8', env})
  const old = readFileSync(readme, 'utf8')
  const fresh = withBlock(withBlock(old, 'demo', demo), 'excerpt', excerptOf(demo))
  if (!process.argv.includes('--check')) writeFileSync(readme, fresh)
  else if (fresh !== old) throw new Error('README.md does not show what the demo shows: npm run readme -w presscheck')
}

function withBlock(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)]
  if (from < start.length || to < from) throw new Error(`README.md has no place for ${name}: ${start} … ${end}`)
  return `${text.slice(0, from)}\n\`\`\`text\n${content.trim()}\n\`\`\`\n${text.slice(to)}`
}

/** The part of one article, and the line that sums everything up. */
function excerptOf(demo: string): string {
  const lines = demo.trimEnd().split('\n')
  const start = lines.indexOf(excerpted)
  if (start < 0) throw new Error(`The demo shows nothing of ${excerpted}.`)
  const next = lines.findIndex((line, index) => index > start && /^\S/.test(line))
  return [...lines.slice(start, next), lines.at(-1) ?? ''].join('\n')
}

main()
