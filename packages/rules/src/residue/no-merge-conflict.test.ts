import {parseArticle} from '@presscheck/article'
import {applyEdits, hitFinder, type RawFinding} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import noMergeConflict from './no-merge-conflict.ts'

const rule = noMergeConflict.prepare()

function findingsIn(source: string): readonly RawFinding[] {
  const article = parseArticle(source, {format: 'text'})
  return rule.run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})
}

function choices(source: string): readonly string[] {
  return findingsIn(source).flatMap(({suggestions}) => suggestions.map(({edit}) => applyEdits(source, [edit])))
}

describe('residue/no-merge-conflict', () => {
  it('leaves out the common ancestor of three-way marks', () => {
    const source = 'A\n<<<<<<< ours\none\n||||||| base\nzero\n=======\ntwo\n>>>>>>> theirs\nB\n'
    expect(choices(source)).toEqual(['A\none\nB\n', 'A\ntwo\nB\n'])
  })

  it('keeps the line ends of other systems', () => {
    const source = 'A\r\n<<<<<<< ours\r\none\r\n=======\r\ntwo\r\n>>>>>>> theirs\r\nB\r\n'
    expect(choices(source)).toEqual(['A\r\none\r\nB\r\n', 'A\r\ntwo\r\nB\r\n'])
  })

  it('reads an empty side and the end of the file', () => {
    expect(choices('<<<<<<< ours\n=======\ntwo\n>>>>>>> theirs')).toEqual(['', 'two\n'])
  })

  it('tells each conflict of several', () => {
    const one = '<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n'
    expect(findingsIn(`${one}\ntext\n\n${one}`)).toHaveLength(2)
  })
})
