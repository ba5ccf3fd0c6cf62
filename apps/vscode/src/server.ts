import {existsSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {serveOver, transportFrom} from '@presscheck/language-server/node'

/** The pages of the rules come with the extension, so they are there without network and speak of this version. */
function rulePage(ruleId: string): string | undefined {
  const page = join(import.meta.dirname, 'rules', `${ruleId}.md`)
  return existsSync(page) ? pathToFileURL(page).href : undefined
}

serveOver(transportFrom(process.argv.slice(2)) ?? {kind: 'ipc'}, {rulePage})
