import {cpSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Block, parseArticle} from '@presscheck/article'
import {articlesOf, type CorpusFile, markdownFolders} from '../accuracy/articles.ts'

/** Folders with what is linted; each holds files of one kind. */
export interface Corpora {
  /** 2,000 articles of digitalgov as they are, and as plain text; and every tenth of those, for slow tools. */
  readonly markdown: string
  readonly text: string
  readonly fewText: string
  /** The pages of readability and of the trafilatura sample, over and over until they are 2,000. */
  readonly html: string
  /** The text articles ten times: 20,000 files. */
  readonly many: string
  readonly indonesian: string
  /** Single articles: the seed of 3 KB, one of 1 MB and one of 10 MB. */
  readonly seed: string
  readonly large: string
  readonly huge: string
}

const seed = fileURLToPath(new URL('../../../shared/seed/article.txt', import.meta.url))
const articleCount = 2000
const megabyte = 1_000_000

/** Lays the corpora out below a folder, where they are not there yet. */
export function layOut(folder: string): Corpora {
  const corpora: Corpora = {
    markdown: join(folder, 'md'),
    text: join(folder, 'txt'),
    fewText: join(folder, 'few-txt'),
    html: join(folder, 'html'),
    many: join(folder, 'many'),
    indonesian: join(folder, 'id'),
    seed: join(folder, 'seed/article.txt'),
    large: join(folder, 'large/article.txt'),
    huge: join(folder, 'huge/article.txt'),
  }
  const done = join(folder, 'complete')
  if (existsSync(done)) return corpora
  rmSync(folder, {recursive: true, force: true})
  const articles = [...articlesOf('digitalgov')].slice(0, articleCount)
  const texts = articles.map(textOf)
  writeAll(corpora.markdown, articles.map(({source}) => source), 'md')
  writeAll(corpora.text, texts, 'txt')
  writeAll(corpora.fewText, texts.filter(isTenth), 'txt')
  const pages = [...articlesOf('readability'), ...articlesOf('trafilatura')].map(({source}) => source)
  writeAll(corpora.html, Array.from({length: articleCount}, (_, index) => pages[index % pages.length] ?? ''), 'html')
  writeAll(corpora.indonesian, [...articlesOf('dasarpemrogramangolang')].map(({source}) => source), 'md')
  for (let copy = 0; copy < 10; copy++) {
    const target = join(corpora.many, String(copy))
    mkdirSync(target, {recursive: true})
    texts.forEach((_, index) => { linkSync(join(corpora.text, nameOf(index, 'txt')), join(target, nameOf(index, 'txt'))) })
  }
  const others = markdownFolders.filter((name) => name !== 'digitalgov').flatMap((name) => [...articlesOf(name)].map(textOf))
  const everything = [...texts, ...others].join('\n')
  writeOne(corpora.large, everything.slice(0, megabyte))
  writeOne(corpora.huge, everything.repeat(Math.ceil(10 * megabyte / everything.length)).slice(0, 10 * megabyte))
  mkdirSync(join(folder, 'seed'), {recursive: true})
  cpSync(seed, corpora.seed)
  writeFileSync(done, '')
  return corpora
}

const kept: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'paragraph', 'item', 'quote'])

/** The article as it would be pasted: its title and what is read of it, with empty lines between. */
function textOf({path, source}: CorpusFile): string {
  const {fields, blocks} = parseArticle(source, {path})
  const read = blocks.filter(({kind}) => kept.has(kind)).map(({text}) => text)
  return `${[fields.title.chosen?.text ?? '', ...read].filter((text) => text !== '').join('\n\n')}\n`
}

function isTenth(_: unknown, index: number): boolean {
  return index % 10 === 0
}

function writeAll(folder: string, texts: readonly string[], ending: string): void {
  mkdirSync(folder, {recursive: true})
  texts.forEach((text, index) => { writeFileSync(join(folder, nameOf(index, ending)), text) })
}

function writeOne(file: string, text: string): void {
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
}

function nameOf(index: number, ending: string): string {
  return `${String(index).padStart(4, '0')}.${ending}`
}
