import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {hasCorpus} from './corpus.ts'

const parts = ['extraction', 'language', 'front-matter', 'noise', 'fixes', 'recall'] as const

/** Runs every measurement, each in a process of its own. Exits with 1 where a goal is missed. */
if (hasCorpus()) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const failed = parts.filter((part) => {
    console.log(`\n# ${part}\n`)
    const script = fileURLToPath(new URL(`${part}.ts`, import.meta.url))
    return spawnSync(process.execPath, [tsx, script], {stdio: 'inherit'}).status !== 0
  })
  if (failed.length > 0) {
    console.error(`\nGoals missed in ${failed.join(', ')}.`)
    process.exitCode = 1
  }
}
