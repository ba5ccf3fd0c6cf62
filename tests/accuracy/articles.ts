import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeSource} from '@presscheck/article'
import type {Day} from '@presscheck/linter'
import {corpus} from './corpus.ts'

/** The folders of the evaluation corpus; those of web pages last. */
export const folders = [
  'digitalgov', 'cncf-glossary', 'bitcoinops', 'dasarpemrogramangolang', 'readability', 'trafilatura',
] as const

export type Folder = typeof folders[number]

export const markdownFolders: readonly Folder[] = folders.slice(0, 4)

/** The day of every measurement, so that its numbers are the same tomorrow. */
export const today: Day = {year: 2026, month: 11, day: 24}

export interface CorpusFile {
  /** Below the corpus. */
  readonly path: string
  readonly source: string
}

/** The articles of a folder by path: Markdown files, or web pages as they were served. */
export function* articlesOf(folder: Folder): Generator<CorpusFile> {
  for (const path of filesBelow(folder).filter(isArticle)) {
    yield {path, source: decodeSource(readFileSync(join(corpus, path))).text}
  }
}

/** One article in `step`, for what takes too long for all. */
export function* sampleOf(folder: Folder, step: number): Generator<CorpusFile> {
  for (const [index, path] of filesBelow(folder).filter(isArticle).entries()) {
    if (index % step === 0) yield {path, source: decodeSource(readFileSync(join(corpus, path))).text}
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(corpus, folder), {recursive: true, encoding: 'utf8'})
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()
}

function isArticle(path: string): boolean {
  return path.endsWith('.md') || path.endsWith('/source.html') || /\/pages\/[^/]+\.html?$/.test(path)
}
