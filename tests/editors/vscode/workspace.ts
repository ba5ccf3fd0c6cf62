import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** A folder with articles to work in. */
export interface ArticleFolder {
  readonly path: string
  read(name: string): string
  write(name: string, text: string): void
}

/** Makes a folder with files, by their names in it. */
export function folderWith(files: Readonly<Record<string, string>>): ArticleFolder {
  const path = mkdtempSync(join(tmpdir(), 'presscheck-articles-'))
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {path, write, read: (name) => readFileSync(join(path, name), 'utf8')}
}

const paragraphs = [
  'Pemerintah kota membuka kembali jembatan tua itu pada hari Senin setelah perbaikan yang panjang.',
  'Wali kota menjamu jenderal. Arya Lembahwangi hadir bersama dua puluh tamu dari kota lain.',
  'Warga menyambut pembukaan itu dengan gembira dan berharap lalu lintas akan lancar sepanjang tahun.',
] as const

/** An article of ours with the defects of the one that started the project, in each format. */
export const articles = {
  text: ['Jembatan tua dibuka kembali', '', '• December 5, 2025', '', ...paragraphs.flatMap((each) => [each, '']), 'Data SGP', ''].join('\n'),
  markdown: [
    '---', 'title: Jembatan tua dibuka kembali', 'date: 2025-12-05', 'author: Sari Wulandari', '---', '',
    ...paragraphs.flatMap((each) => [each, '']), 'Data SGP', '',
  ].join('\n'),
  html: [
    '<!doctype html>', '<html lang="id">', '<head><title>Jembatan tua dibuka kembali</title>',
    '<meta name="author" content="Sari Wulandari"><meta property="article:published_time" content="2025-12-05T08:00:00+07:00"></head>',
    '<body><article>', '<h1>Jembatan tua dibuka kembali</h1>', ...paragraphs.map((each) => `<p>${each}</p>`),
    '<p>Data SGP</p>', '</article></body>', '</html>', '',
  ].join('\n'),
} as const

/** An English article with two things that are safe to repair, and one of which the writer must decide. */
export const repairable: string = [
  '---', 'title: The night ferry &amp; the early bus', 'date: 2026-11-20', 'author: Ada Brook', '---', '',
  'The harbour board agreed to pay for the the crossing, and the ferry will sail at night again from May.', '',
].join('\n')
