import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import * as v from 'valibot'

/** What ships, how large it is, and how large it may be, in megabytes (or a count). */
export interface Size {
  readonly what: string
  readonly is: number
  readonly atMost: number
  readonly unit: 'MB' | 'packages'
}

const repository = fileURLToPath(new URL('../../', import.meta.url))
const megabyte = 1_000_000

/** Measures what is built; what is not built yet is left out. */
export function sizes(): readonly Size[] {
  const vsix = newest(join(repository, 'apps/vscode'), '.vsix')
  const worker = join(repository, 'packages/language-server/dist/worker.js')
  const manifest = v.parse(v.object({dependencies: v.optional(v.record(v.string(), v.string()), {})}), JSON.parse(
    readFileSync(join(repository, 'apps/cli/package.json'), 'utf8'),
  ))
  return [
    {what: 'CLI tarball', is: tarballSize() / megabyte, atMost: 1.5, unit: 'MB'},
    ...(vsix === undefined ? [] : [{what: 'VSIX', is: statSync(vsix).size / megabyte, atMost: 2, unit: 'MB'} as const]),
    ...(existsSync(worker)
      ? [{what: 'browser worker, gzipped', is: gzipSync(readFileSync(worker)).length / megabyte, atMost: 1, unit: 'MB'} as const]
      : []),
    {
      what: 'phrase table', is: statSync(join(repository, 'packages/linter/dist/phrase-table.bin')).size / megabyte,
      atMost: 1, unit: 'MB',
    },
    {what: 'run-time dependencies of the CLI', is: Object.keys(manifest.dependencies).length, atMost: 15, unit: 'packages'},
  ]
}

function tarballSize(): number {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-pack-'))
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {cwd: join(repository, 'apps/cli'), stdio: 'pipe'})
    return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function newest(folder: string, ending: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
  return files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
}
