import {checkRule, phraseFacts, type Plugin, type Rule} from './index.ts'

/** Runs a test, or a group of them, under a name: the `it` and `describe` of any runner. */
export type RunTest = (name: string, test: () => void) => unknown

/** With what a rule is tested, and who runs the tests. */
export interface RuleTestSettings {
  /** Further examples, run in place of those of the rule. */
  readonly examples?: Rule['examples']
  /** The plugin that the rule belongs to, where it needs phrases or languages of it. */
  readonly plugin?: Plugin
  /** By default the global ones, which Vitest (with `globals`), Jest and Mocha have. */
  readonly describe?: RunTest
  readonly it?: RunTest
}

/**
 * Tests a rule by its examples, one test each: valid ones stay silent; invalid ones are found exactly where `⟦…⟧`
 * marks them, with the fix and the suggestions that they promise. Where no runner is given or known, they run at once,
 * and the first that does not hold throws.
 */
export function testRule(rule: Rule, {examples, plugin, ...runner}: RuleTestSettings = {}): void {
  const describe = runner.describe ?? globalRunner('describe') ?? runAtOnce
  const it = runner.it ?? globalRunner('it') ?? runAtOnce
  describe(rule.id, () => {
    const phrases = plugin?.phrases?.map(phraseFacts)
    for (const {kind, text, problems} of checkRule(rule, {examples, phrases, languages: plugin?.languages})) {
      it(`${kind}: ${text}`, () => {
        if (problems.length > 0) throw new Error([`${rule.id}, ${kind}: ${text}`, ...problems].join('\n'))
      })
    }
  })
}

function globalRunner(name: 'describe' | 'it'): RunTest | undefined {
  const found: unknown = Reflect.get(globalThis, name)
  return isRunner(found) ? found : undefined
}

function isRunner(value: unknown): value is RunTest {
  return typeof value === 'function'
}

function runAtOnce(_name: string, test: () => void): void {
  test()
}
