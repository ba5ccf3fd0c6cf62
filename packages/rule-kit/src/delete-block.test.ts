import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {deleteBlock} from './delete-block.ts'
import {applyEdits} from './edits.ts'

function withoutBlock(source: string, words: string): string {
  const article = parseArticle(source, {format: 'markdown'})
  const block = article.blocks.find(({text}) => text === words)
  if (!block) throw new Error(`No block says ${words}.`)
  return applyEdits(source, [deleteBlock(article, block)])
}

describe('deleteBlock', () => {
  it.each([
    ['the last', 'One.\n\nTwo.\n\nData\n', 'One.\n\nTwo.\n'],
    ['the last without a final line break', 'One.\n\nData', 'One.'],
    ['the first', 'Data\n\nOne.\n', 'One.\n'],
    ['one in the middle', 'One.\n\nData\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['an item with its marker', '- One\n- Data\n- Two\n', '- One\n- Two\n'],
    ['a quote with its marker', 'One.\n\n> Data\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['one in a file of another system', 'One.\r\n\r\nData\r\n', 'One.\r\n'],
    ['the only one', 'Data\n', ''],
  ])('takes out %s', (_name, source, expected) => {
    expect(withoutBlock(source, 'Data')).toBe(expected)
  })
})
