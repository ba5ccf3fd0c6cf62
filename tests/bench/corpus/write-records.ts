import {once} from 'node:events'
import {createWriteStream, existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {generateRecords, paragraphsOf} from './records.ts'

/** Articles in English that lie beside the repository. */
const corpusFolder: string = join(import.meta.dirname, '../../../../shared/corpus/digitalgov')

/** Whether they do. */
export const hasCorpus: boolean = existsSync(corpusFolder)

/** The paragraphs that records are made of. */
export function corpusParagraphs(): readonly string[] {
  const names = readdirSync(corpusFolder, {recursive: true}).map(String).filter((name) => name.endsWith('.md')).sort()
  return paragraphsOf(names.slice(0, 1000).map((name) => join(corpusFolder, name)))
}

/** Writes so many generated records as JSON lines. */
export async function writeRecords(
  path: string, paragraphs: readonly string[], count: number, seed: number,
): Promise<void> {
  const file = createWriteStream(path)
  for (const record of generateRecords(paragraphs, count, seed)) {
    if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}
