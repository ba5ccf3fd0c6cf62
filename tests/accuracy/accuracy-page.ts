import {readFileSync, writeFileSync} from 'node:fs'

const page = new URL('../../packages/rules/docs/accuracy.md', import.meta.url)

/** Puts what was measured between the comments that name its section. */
export function keepSection(name: 'noise' | 'recall' | 'fixes', text: string): void {
  const section = new RegExp(`(<!-- ${name} -->\\n)[^]*(<!-- /${name} -->)`)
  const old = readFileSync(page, 'utf8')
  if (!section.test(old)) throw new Error(`packages/rules/docs/accuracy.md has no section ${name}`)
  writeFileSync(page, old.replace(section, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`))
}
