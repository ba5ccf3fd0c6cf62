import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeSource} from '@presscheck/article'
import * as v from 'valibot'
import {documentOf} from './document-of.ts'

/** A page of the sample of trafilatura's evaluation, with what its labels say. */
export interface SamplePage {
  readonly name: string
  readonly html: string
  readonly url: string
  readonly title: string
  /** Empty where the page names nobody. */
  readonly author: string
  readonly date: string
  /** Strings of the text, and strings of what stands around it. */
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** A page of Readability's own tests, with what it is expected to make of it. */
export interface TestPage {
  readonly name: string
  readonly html: string
  readonly title: string
  readonly byline: string | null
  readonly language: string | null
  readonly published: string | null
  readonly text: string
}

const Labels = v.record(v.string(), v.object({
  url: v.string(), title: v.string(), author: v.string(), date: v.string(),
  with: v.array(v.string()), without: v.array(v.string()),
}))

export function readSample(corpus: string): readonly SamplePage[] {
  const folder = join(corpus, 'trafilatura')
  const labels = v.parse(Labels, JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')))
  return Object.entries(labels).map(([name, label]) => ({name, html: readPage(join(folder, 'pages', name)), ...label}))
}

const Expected = v.object({
  title: v.nullish(v.string()), byline: v.nullish(v.string()), lang: v.nullish(v.string()),
  publishedTime: v.nullish(v.string()),
})

export function readTestPages(corpus: string): readonly TestPage[] {
  const folder = join(corpus, 'readability')
  return readdirSync(folder).map((name) => {
    const file = (file: string) => join(folder, name, file)
    const expected = v.parse(Expected, JSON.parse(readFileSync(file('expected-metadata.json'), 'utf8')))
    const document = documentOf(`<html><body>${readFileSync(file('expected.html'), 'utf8')}`)
    return {
      name,
      html: readPage(file('source.html')),
      title: expected.title ?? '',
      byline: expected.byline ?? null,
      language: expected.lang ?? null,
      published: expected.publishedTime ?? null,
      text: document.body.textContent,
    }
  })
}

/** Pages are in the encoding that they declare. */
function readPage(path: string): string {
  return decodeSource(readFileSync(path)).text
}
