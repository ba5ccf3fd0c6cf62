import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Problem, reasonOf} from '../problem.ts'

/** A file that `init` means to write. */
export interface PlannedFile {
  /** Relative to the folder, with slashes. */
  readonly name: string
  readonly text: string
  readonly executable?: true
  /** What to add to the file by hand where it is there already; by default all of it. */
  readonly addition?: string
}

/** Writes a file unless it is there; says in a few lines what became of it. Throws a `Problem` where it cannot. */
export function writePlanned(planned: PlannedFile, folder: string, force: boolean): string {
  const {name, text, executable, addition = text} = planned
  const path = join(folder, name)
  try {
    if (existsSync(path)) {
      const present = readFileSync(path, 'utf8')
      if (present === text || present.includes(addition.trim())) return `kept     ${name}: all of it is there`
      if (!force) return `kept     ${name}: it is yours. Add this to it, or replace it with --force:\n\n${indent(addition)}`
    }
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text, {mode: executable ? 0o755 : 0o644})
    return `wrote    ${name}`
  } catch (cause) {
    throw new Problem(`${name}: ${reasonOf(cause) ?? String(cause)}`, {cause})
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
