import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Plugin} from 'rolldown'

const source = join(import.meta.dirname, '../../../packages/rules/docs/rules')

/** Puts the page of every rule beside the bundle: what a rule id in a terminal links to. */
export function rulePages(folder: string): Plugin {
  return {
    name: 'rule-pages',
    generateBundle() {
      const pages = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md'))
      for (const page of pages) {
        this.emitFile({type: 'asset', fileName: `${folder}/${page}`, source: readFileSync(join(source, page), 'utf8')})
      }
    },
  }
}
