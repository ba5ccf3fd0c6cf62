import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire, Module} from 'node:module'
import {homedir} from 'node:os'
import {basename, join} from 'node:path'
import process from 'node:process'
import {Script} from 'node:vm'

const require = createRequire(import.meta.url)
const folder = import.meta.dirname
const cacheFolder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'presscheck')
const longestKept = 90 * 24 * 3600 * 1000

/** Scripts of this run that nothing was kept of yet, by where they will be kept. */
const fresh = new Map<string, Script>()

/**
 * Loads a file of the bundle, and keeps what V8 compiled of it for the next run, in the user's own cache folder: most
 * of a short run was compiling. Node does the same by itself from 22.1 on, and this for Node 20. Where nothing can be
 * read or written, it is only slower.
 */
export function load(name: string): unknown {
  const file = join(folder, name)
  const known = require.cache[file]
  if (known) return known.exports
  const source = readFileSync(file, 'utf8')
  // Code that was kept cannot import: Node knows nobody to answer for it.
  if (/(?<![.\w])import\(/.test(source)) return require(file)
  const module = new Module(file)
  module.filename = file
  require.cache[file] = module
  const cacheFile = cacheFileOf(file)
  const cachedData = readIfThere(cacheFile)
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData && {cachedData}),
  })
  if (!cachedData || script.cachedDataRejected === true) fresh.set(cacheFile, script)
  const run: unknown = script.runInThisContext()
  if (typeof run === 'function') run.call(module.exports, module.exports, loadOrRequire, module, file, folder)
  module.loaded = true
  return module.exports
}

function loadOrRequire(id: string): unknown {
  return id.startsWith('./') ? load(id) : require(id)
}

process.once('exit', () => {
  try {
    for (const [file, script] of fresh) keep(file, script.createCachedData())
    if (fresh.size > 0) forgetOld()
  } catch {
    // A cache that cannot be written is none.
  }
})

/** By the file as it is now, and by the V8 that may read it. */
function cacheFileOf(file: string): string {
  const {size, mtimeMs} = statSync(file)
  const stamp = [size, Math.round(mtimeMs), process.version, process.arch].join('-')
  return join(cacheFolder, `${basename(file, '.js')}-${stamp}.bin`)
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Whole or not at all: another run may read it at the same time. */
function keep(file: string, data: Buffer): void {
  mkdirSync(cacheFolder, {recursive: true, mode: 0o700})
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, data, {mode: 0o600})
  renameSync(unfinished, file)
}

/** Removes what versions that are no longer used left behind. */
function forgetOld(): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name)
    if (Date.now() - statSync(path).mtimeMs > longestKept) rmSync(path, {force: true})
  }
}
