import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** The page of a rule: it is installed with the command, so it is there without network and speaks of this version. */
export function ruleUrl(ruleId: string): string | undefined {
  const page = join(import.meta.dirname, 'rules', `${ruleId}.md`)
  return existsSync(page) ? pathToFileURL(page).href : undefined
}
