import {closeSync, fchmodSync, fchownSync, fsyncSync, openSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs'
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
  // One that was killed may have left it.
  rmSync(draft, {force: true})
  try {
    writeDraft(draft, content, old)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, {force: true})
    throw error
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
