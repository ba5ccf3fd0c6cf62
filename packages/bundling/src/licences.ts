import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Plugin} from 'rolldown'

/** What a package says of itself. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author: string
}

/** Writes the licences of every package that went into the bundle beside it. Fails where one cannot be known. */
export function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => file.type === 'chunk' ? file.moduleIds : [])
      const folders = new Set(modules.filter((id) => id.includes('node_modules')).map(packageFolder))
      const sections = [...folders].sort().map(section)
      this.emitFile({type: 'asset', fileName, source: `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`})
    },
  }
}

function packageFolder(module: string): string {
  let folder = dirname(module)
  while (!manifestIn(folder)) folder = dirname(folder)
  return folder
}

/** The manifest of the package in a folder; folders inside of packages may have one that names none. */
function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest)) return undefined
  const text = (key: string) => textIn(manifest, key)
  return {name: text('name'), version: text('version'), license: text('license') || oldLicense(manifest), author: text('author')}
}

function textIn(manifest: object, key: string): string {
  const value: unknown = Object.entries(manifest).find(([name]) => name === key)?.[1]
  return typeof value === 'string' ? value : ''
}

/** Before npm 2, packages wrote `"licenses": [{"type": "MIT"}]`. */
function oldLicense(manifest: object): string {
  const listed: readonly unknown[] = 'licenses' in manifest && Array.isArray(manifest.licenses) ? manifest.licenses : []
  const [only] = listed
  return typeof only === 'object' && only !== null && listed.length === 1 ? textIn(only, 'type') : ''
}

function section(folder: string): string {
  const manifest = manifestIn(folder)
  const title = `${manifest?.name ?? ''} ${manifest?.version ?? ''}`
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file !== undefined) return `${title}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  if (manifest?.license !== 'MIT') throw new Error(`${title} has no licence file: it cannot be shipped.`)
  return `${title}\n\nThe MIT License\n\nCopyright (c) ${manifest.author}\n\n${mitTerms()}`
}

/** Packages that leave out the text of their licence have the same one as we. */
function mitTerms(): string {
  const own = readFileSync(join(import.meta.dirname, '../../../LICENSE'), 'utf8')
  return own.slice(own.indexOf('Permission is hereby granted')).trim()
}
