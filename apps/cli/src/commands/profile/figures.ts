/** `1 article`, `1,200 articles`, `about 3,000 articles` where it is an estimate. */
export function counted({count, exact}: {readonly count: number; readonly exact: boolean}, noun: string): string {
  return `${exact ? '' : 'about '}${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `1,200`: the same on every machine. */
export function grouped(count: number): string {
  const figures = String(count)
  const first = figures.length % 3
  const groups = figures.slice(first).match(/\d{3}/g) ?? []
  return [...first > 0 ? [figures.slice(0, first)] : [], ...groups].join(',')
}

/** `312 bytes`, `4.1 KB`, `12.0 MB`. */
export function sized(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
