import type {Finding} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import {type Baseline, compareWithBaseline, type FileFindings, makeBaseline} from './baseline.ts'

/** Every `BAD` of a source is a finding. */
function file(name: string, source: string): FileFindings {
  const findings = [...source.matchAll(/BAD/g)].map(({index}): Finding => ({
    ruleId: 'spam/no-a', messageId: 'found', message: 'BAD', severity: 'error', range: [index, index + 3],
    fix: undefined, suggestions: [], related: [],
  }))
  return {file: name, source, findings}
}

function freshIn(baseline: Baseline, now: FileFindings, isGone: (name: string) => boolean = () => false): number {
  return compareWithBaseline(baseline, [now], isGone).fresh.get(now.file)?.length ?? 0
}

const before = makeBaseline([file('a.md', 'First.\n\nThe BAD thing.\n\nA BAD day for all.\n')])

describe('a baseline', () => {
  it('knows its findings again after lines moved and other paragraphs changed', () => {
    expect(freshIn(before, file('a.md', 'A BAD day for all.\n\nNew words.\n\nMore.\n\nThe BAD thing.\n'))).toBe(0)
  })

  it('sees one fixed and another added', () => {
    const {fresh, stale} = compareWithBaseline(before, [file('a.md', 'The BAD thing.\n\nThis is a BAD idea.\n')], () => false)
    expect(fresh.get('a.md')?.length).toBe(1)
    expect(stale.map(({excerpt}) => excerpt)).toEqual(['BAD'])
  })

  it('sees a second of the same kind', () => {
    expect(freshIn(before, file('a.md', 'The BAD thing.\n\nThe BAD thing.\n\nA BAD day for all.\n'))).toBe(1)
  })

  it('follows a renamed file, but excuses no copy', () => {
    const moved = file('b.md', 'The BAD thing.\n')
    expect(freshIn(before, moved, (name) => name === 'a.md')).toBe(0)
    expect(freshIn(before, moved)).toBe(1)
  })

  it('is the same whatever the order of the files', () => {
    const [one, two] = [file('a.md', 'The BAD thing.'), file('b.md', 'A BAD day.')]
    expect(makeBaseline([one, two])).toEqual(makeBaseline([two, one]))
  })
})
