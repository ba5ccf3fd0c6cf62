import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {requirement} from '../requirements.ts'

/** Where the evaluation corpus is looked for: beside the repository, for it is no part of it. */
export const corpus: string = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** Whether measurements can run; without the corpus they say so in one line, or fail where it is required. */
export function hasCorpus(): boolean {
  return requirement('corpus', existsSync(corpus), 'the evaluation corpus belongs to ../shared/corpus')
}
