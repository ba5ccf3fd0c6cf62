import {hash} from 'node:crypto'

/**
 * Names the results that hold for one way of linting: the version of the sources, and settings with the day in them.
 * Undefined where the settings hold code, which nobody can compare.
 */
export function cacheKey(version: string, settings: object): string | undefined {
  return isData(settings) ? shortHash(`${version}\n${JSON.stringify(settings)}`) : undefined
}

/** What tells the bytes of an article from any other. */
export function contentHash(bytes: Uint8Array): string {
  return shortHash(bytes)
}

/** 144 bits in 24 letters, none of which means anything in a path. */
function shortHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 24)
}

function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isData)
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol'
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData)
}
