import type {Article} from '@presscheck/article'
import {blockLine, type Reading} from './mdast-reading.ts'

/** How an article reads its Markdown, in the terms of mdast. */
export function readingOf({blocks}: Article): Reading {
  return {
    blocks: blocks.flatMap(({kind, level, text}) => (
      blockLine(kind === 'heading' ? `heading ${level}` : kind === 'code' || kind === 'html' ? kind : 'prose', text)
    )),
    links: blocks.flatMap(({links}) => links.map(({kind, url}) => `${kind}: ${url}`)),
  }
}
