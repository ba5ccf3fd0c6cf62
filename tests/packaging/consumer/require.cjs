const assert = require('node:assert/strict')
const {createLinter, defineConfig} = require('presscheck')
const {testRule} = require('presscheck/testing')
const {version} = require('presscheck/package.json')

const linter = createLinter({now: {year: 2026, month: 11, day: 24}})
const [finding] = linter.lint('Data SGP', {format: 'text'}).findings
assert.equal(finding.ruleId, 'spam/no-isolated-spam')
assert.deepEqual(defineConfig({preset: 'news'}), {preset: 'news'})
assert.match(version, /^\d+\.\d+\.\d+$/)
assert.equal(require('presscheck/schema/presscheck.schema.json').title, 'Presscheck configuration')

// Without a runner, examples run at once.
const {rule} = linter.rules.find(({rule: {id}}) => id === 'spam/no-isolated-spam')
testRule(rule)
assert.throws(() => testRule(rule, {examples: {valid: ['Data SGP'], invalid: []}}), /unexpected: .*spam phrase/)

// Runners such as Mocha bring theirs as globals.
const names = []
const runner = (name, test) => {
  names.push(name)
  test()
}
Object.assign(globalThis, {describe: runner, it: runner})
testRule(rule, {examples: {valid: ['The hall opens.'], invalid: [{text: '⟦Data SGP⟧', suggested: ['']}]}})
assert.deepEqual(names, ['spam/no-isolated-spam', 'valid: The hall opens.', 'invalid: ⟦Data SGP⟧'])
