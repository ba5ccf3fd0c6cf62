import {readFileSync, writeFileSync} from 'node:fs'

const packages = new URL('../../packages/', import.meta.url)

/** The page on which each measurement has a section. */
const pages = {
  'extraction': 'article/docs/accuracy.md',
  'front-matter': 'article/docs/accuracy.md',
  'language': 'languages/README.md',
  'noise': 'rules/docs/accuracy.md',
  'recall': 'rules/docs/accuracy.md',
  'fixes': 'rules/docs/accuracy.md',
} as const

/** Puts what was measured between the comments that name its section. */
export function keepSection(name: keyof typeof pages, text: string): void {
  const page = new URL(pages[name], packages)
  const section = new RegExp(`(<!-- ${name} -->\\n)[^]*(<!-- /${name} -->)`)
  const old = readFileSync(page, 'utf8')
  if (!section.test(old)) throw new Error(`packages/${pages[name]} has no section ${name}`)
  writeFileSync(page, old.replace(section, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`))
}
