import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createLinter, lintFiles, loadLinter, today} from 'presscheck'

const now = {year: 2026, month: 11, day: 24}
const text = '# Night ferry\n\nThe ferry sails on Tuesday, November 30, 2026. It was was late.\n'

// A text in memory.
const linter = createLinter({now})
const {article, findings} = linter.lint(text, {path: 'ferry.md'})
const said = findings.map(({ruleId, range}) => [ruleId, article.source.slice(...range)])
assert.deepEqual(said, [
  ['date/valid-weekday', 'Tuesday, November 30, 2026'],
  ['prose/no-repeated-word', 'was was'],
])
assert.deepEqual(article.position(findings[0].range[0]), {line: 3, column: 20})
const fixed = linter.fix(`${text}\n\n`, {path: 'ferry.md'})
assert.equal(linter.fix(fixed, {path: 'ferry.md'}), fixed)

// Files, by the configuration that lies beside them.
const {files, problems} = await lintFiles(['posts', 'nowhere.md'], {now})
assert.deepEqual(problems, ['nowhere.md: There is no such file.'])
assert.deepEqual(files.map(({findings: [first]}) => [first.ruleId, first.severity, first.start]), [
  ['spam/no-isolated-spam', 'warning', {line: 3, column: 1}],
])

// A text as if it stood there.
const [{path, source}] = files
const here = await loadLinter('posts/draft.md', {now})
assert.deepEqual(
  here.lint(source, {path: 'posts/draft.md'}).findings.map(({ruleId, severity}) => [ruleId, severity]),
  files[0].findings.map(({ruleId, severity}) => [ruleId, severity]),
)

// Fixes, written.
const before = readFileSync(path, 'utf8')
const repaired = await lintFiles([path], {now, fix: true})
assert.deepEqual([repaired.files[0].fixed, repaired.problems], [1, []])
assert.notEqual(readFileSync(path, 'utf8'), before)

await assert.rejects(lintFiles(['wrong'], {now, config: 'wrong/presscheck.config.json'}), (error) => {
  assert.equal(error.name, 'ConfigError')
  assert.deepEqual(error.position, {line: 1, column: 32})
  return true
})
assert.equal(today().year >= 2026, true)
