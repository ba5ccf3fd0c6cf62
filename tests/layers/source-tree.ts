import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join, posix} from 'node:path'
import type {Workspace} from './rules.ts'

const notSources = new Set(['node_modules', 'dist', 'coverage', 'fixtures', '.turbo'])

/** Where modules are kept, as far as each is there. */
export function sourceFolders(root: string): string[] {
  return ['packages', 'apps', 'tests'].filter(folder => existsSync(join(root, folder)))
}

/** Every module of the repository that people wrote, relative to its root, with forward slashes. */
export function modulesOnDisk(root: string): string[] {
  return sourceFolders(root).flatMap(folder => modulesBelow(root, folder))
}

function modulesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : modulesBelow(root, path)
    return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [path] : []
  })
}

/** Every folder with a manifest below the root. */
export function workspacesOnDisk(root: string): Workspace[] {
  return sourceFolders(root)
    .flatMap(folder => [folder, ...readdirSync(join(root, folder)).map(name => posix.join(folder, name))])
    .filter(folder => existsSync(join(root, folder, 'package.json')))
    .map(folder => ({folder, entries: entriesOf(root, folder)}))
}

function entriesOf(root: string, folder: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const exports = typeof manifest === 'object' && manifest !== null && 'exports' in manifest ? manifest.exports : []
  return leaves(exports).map(target => posix.join(folder, target))
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}
