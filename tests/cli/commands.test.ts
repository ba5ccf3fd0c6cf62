import {describe, expect, it} from 'vitest'
import {folderWith, presscheck} from './presscheck.ts'

describe('presscheck explain', () => {
  it('shows the page of a rule', async () => {
    const {out, code} = await presscheck(['explain', 'date/valid-weekday'])
    expect(out).toMatch(/^# date\/valid-weekday\n/)
    expect(out).toContain('⟦Monday, November 24, 2026⟧')
    expect(code).toBe(0)
  })

  it.each([
    [['explain'], 'presscheck: Which rule? presscheck rules lists them all.\n'],
    [['explain', 'date/valid-weekda'], 'presscheck: There is no rule date/valid-weekda. Did you mean date/valid-weekday?\n'],
  ])('%j is told in one line', async (args, line) => {
    expect(await presscheck(args)).toMatchObject({err: line, code: 2})
  })
})

describe('presscheck rules', () => {
  it('lists every rule with how loud it is here', async () => {
    const folder = folderWith({'presscheck.config.yaml': 'rules:\n  spam/*: info\n'})
    const {out} = await presscheck(['rules'], {cwd: folder})
    expect(out).toMatch(/^info +spam\/no-isolated-spam +Disallow /m)
    expect(out).toMatch(/^error +date\/valid-weekday +Disallow /m)
  })
})

describe('presscheck languages', () => {
  it('says which rules sleep for each', async () => {
    const {out} = await presscheck(['languages'])
    expect(out).toMatch(/^id +Indonesian +asleep: .*prose\/valid-indefinite-article/m)
    expect(out).toMatch(/^en +English +asleep: prose\/no-lost-hyphen$/m)
  })
})

describe('presscheck config', () => {
  it('says where each setting comes from', async () => {
    const folder = folderWith({
      'presscheck.config.json': JSON.stringify({
        preset: 'news', extends: './base.yaml', overrides: [{files: ['old/**'], rules: {'spam/*': 'off'}}],
      }),
      'base.yaml': 'site:\n  language: id\n',
      'old/a.md': '',
    })
    const {out} = await presscheck(['config', 'old/a.md'], {cwd: folder})
    expect(out).toMatch(/^configurations +base\.yaml, presscheck\.config\.json\npreset +news \(presscheck\.config\.json\)\n/)
    expect(out).toMatch(/^site\.language +id \(base\.yaml\)$/m)
    expect(out).toMatch(/^off +spam\/no-isolated-spam +presscheck\.config\.json, override 1 \(spam\/\*\)$/m)
    expect(out).toMatch(/^error +date\/require-date +preset news$/m)
  })

  it('names the place of a mistake and what may be meant', async () => {
    const folder = folderWith({'presscheck.config.yaml': 'rules:\n  spam/no-isolated-spm: off\n', 'a.md': 'Words.\n'})
    const {err, code} = await presscheck(['a.md'], {cwd: folder})
    expect(err).toContain('presscheck.config.yaml:2:25: There is no rule spam/no-isolated-spm. Did you mean spam/no-isolated-spam?')
    expect(code).toBe(2)
  })
})
