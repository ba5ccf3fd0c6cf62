import type {Finding} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import {entriesFor, type FileFindings, KnownFindings, sortEntries} from './baseline.ts'

/** Every `BAD` of a source is a finding. */
function file(name: string, source: string): FileFindings {
  const findings = [...source.matchAll(/BAD/g)].map(({index}): Finding => ({
    ruleId: 'spam/no-a', messageId: 'found', message: 'BAD', severity: 'error', range: [index, index + 3],
    fix: undefined, suggestions: [], related: [],
  }))
  return {file: name, source, findings}
}

const before = entriesFor(file('a.md', 'First.\n\nThe BAD thing.\n\nA BAD day for all.\n'))

function freshIn(now: FileFindings, isGone: (name: string) => boolean = () => false): number {
  return new KnownFindings(before, isGone).compare(now).fresh.length
}

describe('a baseline', () => {
  it('knows its findings again after lines moved and other paragraphs changed', () => {
    expect(freshIn(file('a.md', 'A BAD day for all.\n\nNew words.\n\nMore.\n\nThe BAD thing.\n'))).toBe(0)
  })

  it('knows a finding again whose line became part of a list, or ends by CRLF', () => {
    expect(freshIn(file('a.md', 'First.\r\n\r\n- The **BAD** thing.\r\n'))).toBe(0)
  })

  it('sees one fixed and another added', () => {
    const known = new KnownFindings(before, () => false)
    expect(known.compare(file('a.md', 'The BAD thing.\n\nThis is a BAD idea.\n')).fresh).toHaveLength(1)
    expect(known.unused().map(({fingerprint}) => fingerprint)).toEqual([before[1]?.fingerprint])
  })

  it('sees a second of the same kind', () => {
    expect(freshIn(file('a.md', 'The BAD thing.\n\nThe BAD thing.\n\nA BAD day for all.\n'))).toBe(1)
  })

  it('follows a renamed file, but excuses no copy', () => {
    const moved = file('b.md', 'The BAD thing.\n')
    expect(freshIn(moved, (name) => name === 'a.md')).toBe(0)
    expect(freshIn(moved)).toBe(1)
  })

  it('excuses one finding by one entry, in whatever file it went to', () => {
    const known = new KnownFindings(before, () => true)
    expect(known.compare(file('b.md', 'The BAD thing.\n')).fresh).toHaveLength(0)
    expect(known.compare(file('c.md', 'The BAD thing.\n')).fresh).toHaveLength(1)
  })

  it('may be asked of the same file as often as it is typed in', () => {
    const known = new KnownFindings(before, () => false)
    const now = file('a.md', 'The BAD thing.\n')
    expect([known.compare(now), known.compare(now)].map(({fresh}) => fresh.length)).toEqual([0, 0])
    expect(known.unused()).toHaveLength(1)
  })

  it('is the same whatever the order of the files', () => {
    const [one, two] = [file('a.md', 'The BAD thing.'), file('b.md', 'A BAD day.')].map(entriesFor)
    expect(sortEntries([...one ?? [], ...two ?? []])).toEqual(sortEntries([...two ?? [], ...one ?? []]))
  })
})
