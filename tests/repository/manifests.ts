import {readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import * as v from 'valibot'
import {root, trackedFiles} from './tracked-files.ts'

const versions = v.optional(v.record(v.string(), v.string()), {})

const manifestSchema = v.object({
  name: v.string(),
  version: v.optional(v.string()),
  description: v.string(),
  license: v.string(),
  type: v.string(),
  private: v.optional(v.boolean(), false),
  engines: v.optional(v.record(v.string(), v.string()), {}),
  scripts: versions,
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
})

export interface Manifest extends v.InferOutput<typeof manifestSchema> {
  /** Relative to the root, which is `.` itself. */
  readonly folder: string
}

/** The root's manifest and that of every workspace, checked for the keys that each must have. */
export const manifests: readonly Manifest[] = trackedFiles
  .filter(path => /^(?:(?:packages|apps)\/[^/]+\/|tests\/)?package\.json$/.test(path))
  .map(path => ({
    ...v.parse(manifestSchema, JSON.parse(readFileSync(join(root, path), 'utf8'))),
    folder: posix.dirname(path),
  }))

/** What a manifest installs, whatever the reason; ranges of peers are promises to others and not among them. */
export function installed(manifest: Manifest): [name: string, version: string][] {
  return Object.entries({...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies})
}
