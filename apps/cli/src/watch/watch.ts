import {existsSync, type FSWatcher, watch as watchFolder} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import process from 'node:process'
import {ArticleFinder, articleEndings, configNames, generatorFiles, ignoreFileNames} from '@presscheck/config'
import type {Arguments} from '../arguments.ts'
import {check} from '../check.ts'
import {type ExitCode, exitCodes} from '../exit-codes.ts'
import {complain, print} from '../output.ts'
import {reasonOf} from '../problem.ts'
import {Project} from '../project.ts'

/** Editors save in several steps; a check begins when it has been quiet for so long, in milliseconds. */
const quiet = 40

/** Clears the screen, what scrolled out of it too, and goes to its top. */
const clear = '\u001b[2J\u001b[3J\u001b[H'

/** Checks, and checks again whenever an article or what decides about it changes; ends with Ctrl-C. */
export async function watch(args: Arguments, cwd: string): Promise<ExitCode> {
  const bell = new Bell()
  const watchers = new Map<string, FSWatcher>()
  let names: ReadonlySet<string> = new Set()
  process.once('SIGINT', () => {
    bell.ring('end')
  })
  process.once('SIGTERM', () => {
    bell.ring('end')
  })
  do {
    if (process.stdout.isTTY) print(clear)
    await checkOnce(args, cwd)
    const seen = await watched(args, cwd)
    names = seen.names
    watchOnly(seen.folders, watchers, (name) => {
      if (name === null || names.has(name) || matters(name)) bell.ring('change')
    })
    complain('Waiting for changes. Ctrl-C ends.')
  } while (await bell.heard() === 'change')
  watchOnly(new Set(), watchers, () => undefined)
  return exitCodes.clean
}

type News = 'change' | 'end'

/** Rings from anywhere; whoever listens hears it once, also when it rang before. */
class Bell {
  #news: News | undefined
  #wake: (() => void) | undefined

  ring(news: News): void {
    if (this.#news !== 'end') this.#news = news
    this.#wake?.()
  }

  async heard(): Promise<News> {
    if (this.#news === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.#news === 'change') await new Promise((resolve) => setTimeout(resolve, quiet))
    const news = this.#news ?? 'change'
    this.#news = undefined
    this.#wake = undefined
    return news
  }
}

/** Watches these folders and no others. */
function watchOnly(
  folders: ReadonlySet<string>, watchers: Map<string, FSWatcher>, onChange: (name: string | null) => void,
): void {
  for (const [folder, watcher] of watchers) {
    if (folders.has(folder) && existsSync(folder)) continue
    watcher.close()
    watchers.delete(folder)
  }
  for (const folder of folders) {
    if (watchers.has(folder) || !existsSync(folder)) continue
    const watcher = watchFolder(folder, (_, name) => {
      onChange(name)
    })
    // A folder that goes away is a change of the one above it.
    watcher.on('error', () => undefined)
    watchers.set(folder, watcher)
  }
}

async function checkOnce(args: Arguments, cwd: string): Promise<void> {
  try {
    await check(args, cwd)
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    complain(reason)
  }
}

/** The folders that a search comes through with those of the configurations, and names that matter beside the usual. */
async function watched(args: Arguments, cwd: string): Promise<{folders: Set<string>; names: Set<string>}> {
  const folders = new Set<string>([cwd])
  const names = new Set<string>()
  try {
    const project = new Project(args, cwd)
    const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
    const found = await finder.find(args.inputs.length > 0 ? args.inputs : ['.'])
    for (const folder of found.folders) folders.add(folder)
    for (const path of found.paths) {
      folders.add(dirname(path))
      names.add(basename(path))
    }
    for (const {file} of await project.layersFor(join(cwd, 'article.md'))) {
      folders.add(dirname(file))
      names.add(basename(file))
    }
  } catch (error) {
    // A wrong configuration has been told; here is where it will be mended.
    if (reasonOf(error) === undefined) throw error
  }
  return {folders, names}
}

const telling: ReadonlySet<string> = new Set([...configNames, ...Object.values(ignoreFileNames), ...generatorFiles, '.presscheck-baseline.jsonl'])
const endings: ReadonlySet<string> = new Set(articleEndings)

/** Whether a change of this name may change what is found: an article, what decides about articles, or a folder. */
function matters(name: string): boolean {
  const ending = extname(name)
  return ending === '' ? !name.startsWith('.') || telling.has(name) : telling.has(name) || endings.has(ending.slice(1).toLowerCase())
}
