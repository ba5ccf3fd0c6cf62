import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArticle} from '@presscheck/article'
import {factsOf, ProfileBuilder} from '@presscheck/corpus'
import {createLinter} from '@presscheck/linter'
import {profileName, writeProfile} from '@presscheck/store'
import {expect, it, onTestFinished} from 'vitest'
import {Profiles} from './profiles.ts'

const text = [
  'The old ferry between the two islands sails again from Monday, after three weeks of storm had kept it in port.',
  'Nobody on either side had hoped for so much, said the keeper of the pier, who sells the tickets and the coffee.',
  '',
].join('\n\n')

it('tells an editor what the profile of a folder knows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  const builder = new ProfileBuilder()
  for (const path of ['old.md', 'gone.md']) builder.add(factsOf(parseArticle(text, {path})))
  writeProfile(join(folder, profileName), builder.finish())
  writeFileSync(join(folder, 'old.md'), text)

  const profiles = new Profiles()
  const neighbourhood = profiles.for(join(folder, 'new.md'), [])
  const linter = createLinter({now: {year: 2026, month: 11, day: 24}})
  const {findings} = linter.lint(text, {path: 'new.md', corpus: neighbourhood?.corpus})
  const duplicate = findings.find(({ruleId}) => ruleId === 'duplication/no-duplicate-article')
  expect(duplicate?.related.map(({path}) => path)).toEqual(['old.md'])
  expect(neighbourhood?.uriOf('old.md')).toBe(pathToFileURL(join(folder, 'old.md')).href)

  const page = profiles.page(join(folder, 'new.md'), []) ?? ''
  expect(page.split('\n').slice(0, 6)).toEqual([
    '# Profile of 2 articles', '', 'From `.presscheck-profile`.', '', '- 2 in English', '- 1 with the text of another one',
  ])
  expect(page).toContain('| 2 | The old ferry between the two islands')

  const own = profiles.for(join(folder, 'old.md'), [])
  const ids = linter.lint(text, {path: 'old.md', corpus: own?.corpus}).findings.map(({ruleId}) => ruleId)
  expect(ids).not.toContain('duplication/no-duplicate-article')
})
