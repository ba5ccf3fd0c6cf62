import {built} from './recorded.ts'

/** Every pattern that our packages build of words or parts, at their start or for their first article. */
export async function builtPatterns(): Promise<readonly RegExp[]> {
  const [{createLinter}, {hostileTexts, formats}] = await Promise.all([
    import('@presscheck/linter'), import('../../laws/hostile-texts.ts'),
  ])
  const linter = createLinter({preset: 'strict', now: {year: 2026, month: 1, day: 31}})
  for (const format of formats) {
    for (const {ofLength} of hostileTexts(format)) linter.lint(`By Ann Lee, 7 May 2025\n\n${ofLength(100)}`, {format})
  }
  return [...built.values()]
}
