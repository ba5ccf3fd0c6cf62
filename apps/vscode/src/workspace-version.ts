/** What the manifest of an installed Presscheck says of it. */
export interface Installed {
  /** Empty where the manifest is broken. */
  readonly version: string
  /** The command, below the folder of the package. */
  readonly bin: string | undefined
}

/** Reads a `package.json`. */
export function readManifest(json: string): Installed {
  const manifest = parse(json)
  const {version, bin} = isRecord(manifest) ? manifest : {}
  const command: unknown = isRecord(bin) ? bin['presscheck'] : bin
  return {
    version: typeof version === 'string' ? version : '',
    bin: typeof command === 'string' ? command : undefined,
  }
}

/** Whether two versions speak the same language: alike in what breaks by the rules of semantic versions. */
export function fits(installed: string, own: string): boolean {
  return breaking(installed) !== undefined && breaking(installed) === breaking(own)
}

/** The part of a version in which a change breaks: `1` of 1.4.2, `0.3` of 0.3.1. */
function breaking(version: string): string | undefined {
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+/.exec(version) ?? []
  return major === undefined ? undefined : major === '0' ? `0.${minor ?? ''}` : major
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
