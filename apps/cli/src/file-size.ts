import {Problem} from './problem.ts'

/** In bytes. */
export type FileSize = number

/** More than any article has; a file of this size still takes less memory than a machine has. */
export const usualMostSize: FileSize = 50_000_000

const units: Readonly<Record<string, number>> = {'': 1, 'K': 1e3, 'M': 1e6, 'G': 1e9}

/** Reads `20M` or `500000`; throws a `Problem` for anything else, which names the option. */
export function parseFileSize(option: string, written: string): FileSize {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMG]?)B?$/i.exec(written) ?? []
  const factor = units[unit.toUpperCase()]
  if (number !== undefined && factor !== undefined) return Math.round(Number(number) * factor)
  throw new Problem(`${option} takes bytes, or a size as 20M, not ${written}.`)
}

/** `1.1 GB`. */
export function writeSize(size: FileSize): string {
  if (size < 1e3) return `${size} bytes`
  const [unit, factor] = size < 1e6 ? ['KB', 1e3] : size < 1e9 ? ['MB', 1e6] : ['GB', 1e9]
  return `${Number((size / factor).toFixed(1))} ${unit}`
}
