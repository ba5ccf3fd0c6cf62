// Generated from the rule files: run `npm run generate`.
import type {Rule} from '@presscheck/rule-kit'
import rule0 from '../spam/no-isolated-spam.ts'
import rule1 from '../boilerplate/no-orphan-byline-bar.ts'
import rule2 from '../date/consistent-date-language.ts'
import rule3 from '../date/require-date.ts'
import rule4 from '../title/no-cut-end.ts'
import rule5 from '../title/no-markup.ts'
import rule6 from '../title/no-placeholder.ts'
import rule7 from '../title/no-repeated-word.ts'
import rule8 from '../title/require-title.ts'
import rule9 from '../metadata/require-byline.ts'
import rule10 from '../translation/no-split-honorific.ts'
import rule11 from '../prose/no-repeated-word.ts'
import rule12 from '../prose/valid-indefinite-article.ts'
import rule13 from '../format/require-final-newline.ts'

/** Every rule, by group and name. */
export const rules: readonly Rule[] = [
  rule0,
  rule1,
  rule2,
  rule3,
  rule4,
  rule5,
  rule6,
  rule7,
  rule8,
  rule9,
  rule10,
  rule11,
  rule12,
  rule13,
]
