import {readdirSync} from 'node:fs'
import {groups} from '@presscheck/rule-kit'

/** The folder of the package. */
export const packageFolder: URL = new URL('../', import.meta.url)

/** Paths of all rule files below `src`, without ending: their ids. */
export function ruleIds(): readonly string[] {
  return groups.flatMap((group) => {
    const folder = new URL(`src/${group}/`, packageFolder)
    return filesIn(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && /^(?:no|require|valid|consistent|max)-/.test(name))
      .map((name) => `${group}/${name.slice(0, -'.ts'.length)}`)
      .sort()
  })
}

function filesIn(folder: URL): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
