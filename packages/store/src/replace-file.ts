import {
  closeSync, fchmodSync, fchownSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, type Stats, statSync,
  writeFileSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import process from 'node:process'

/**
 * Puts new content in the place of a file, all of it or nothing: whoever reads it, or kills this process, finds the
 * old file or the new one whole. It keeps the permissions, and where possible the owner, of `old`. Throws what the
 * system says.
 */
export function replaceFile(path: string, content: string | Uint8Array, old?: Pick<Stats, 'mode' | 'uid' | 'gid'>): void {
  // Asked for only here: whoever writes nothing need not load it.
  const {threadId} = process.getBuiltinModule('node:worker_threads')
  const draft = join(dirname(path), `.${basename(path)}.presscheck-${process.pid}-${threadId}`)
  sweep(dirname(path))
  // One that was killed may have had our number.
  rmSync(draft, {force: true})
  try {
    writeDraft(draft, content, old)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
  }
}

const swept = new Set<string>()

/** So old, in milliseconds, no draft is that somebody still writes, in a container with numbers of its own at that. */
const leastAge = 60 * 60 * 1000

/** Removes what processes that were killed left of their drafts in a folder, once for each folder. */
function sweep(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  for (const name of readdirSync(folder).filter((candidate) => /^\..+\.presscheck-\d+-\d+$/.test(candidate))) {
    const path = join(folder, name)
    const written = statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Date.now()
    if (written < Date.now() - leastAge) rmSync(path, {force: true})
  }
}

function writeDraft(draft: string, content: string | Uint8Array, old: Pick<Stats, 'mode' | 'uid' | 'gid'> | undefined): void {
  const file = openSync(draft, 'wx')
  try {
    writeFileSync(file, content)
    if (old) {
      keepOwner(file, old)
      // The mask of the process must not take a permission away; and a new owner may have.
      fchmodSync(file, old.mode)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Only root may give a file away; for others the file becomes theirs, as with any editor. */
function keepOwner(file: number, {uid, gid}: Pick<Stats, 'uid' | 'gid'>): void {
  try {
    fchownSync(file, uid, gid)
  } catch {
    // It is written all the same.
  }
}
