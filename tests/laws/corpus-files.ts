import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {corpus} from '../accuracy/corpus.ts'

export {hasCorpus} from '../accuracy/corpus.ts'

/** Every `step`th file of the evaluation corpus with an ending, in a fixed order. */
export function corpusFiles(ending: string, step: number): readonly string[] {
  return readdirSync(corpus, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith(ending))
    .sort()
    .filter((_, i) => i % step === 0)
    .map((path) => join(corpus, path))
}
