// Generated from the rule files: run `npm run generate`.
import type {Rule} from '@presscheck/rule-kit'
import rule0 from '../spam/no-isolated-spam.ts'
import rule1 from '../boilerplate/no-advertisement-line.ts'
import rule2 from '../boilerplate/no-cms-notice.ts'
import rule3 from '../boilerplate/no-consent-text.ts'
import rule4 from '../boilerplate/no-newsletter-call.ts'
import rule5 from '../boilerplate/no-orphan-byline-bar.ts'
import rule6 from '../boilerplate/no-orphan-credit.ts'
import rule7 from '../boilerplate/no-paywall-remains.ts'
import rule8 from '../boilerplate/no-related-line.ts'
import rule9 from '../boilerplate/no-share-bar.ts'
import rule10 from '../boilerplate/no-syndication-footer.ts'
import rule11 from '../encoding/no-mojibake.ts'
import rule12 from '../date/consistent-date-language.ts'
import rule13 from '../date/consistent-dates.ts'
import rule14 from '../date/consistent-file-date.ts'
import rule15 from '../date/no-ambiguous-date.ts'
import rule16 from '../date/no-ancient-date.ts'
import rule17 from '../date/no-future-date.ts'
import rule18 from '../date/no-modified-before-published.ts'
import rule19 from '../date/require-date.ts'
import rule20 from '../date/require-machine-date.ts'
import rule21 from '../date/require-zone.ts'
import rule22 from '../date/valid-date.ts'
import rule23 from '../date/valid-weekday.ts'
import rule24 from '../title/consistent-title-language.ts'
import rule25 from '../title/consistent-titles.ts'
import rule26 from '../title/max-length.ts'
import rule27 from '../title/no-cut-end.ts'
import rule28 from '../title/no-gibberish.ts'
import rule29 from '../title/no-glued-words.ts'
import rule30 from '../title/no-markup.ts'
import rule31 from '../title/no-placeholder.ts'
import rule32 from '../title/no-repeat-in-body.ts'
import rule33 from '../title/no-repeated-word.ts'
import rule34 from '../title/no-shouting.ts'
import rule35 from '../title/no-site-suffix.ts'
import rule36 from '../title/no-slug.ts'
import rule37 from '../title/no-unbalanced-quote.ts'
import rule38 from '../title/require-title.ts'
import rule39 from '../metadata/require-byline.ts'
import rule40 from '../translation/no-split-honorific.ts'
import rule41 from '../prose/no-repeated-word.ts'
import rule42 from '../prose/valid-indefinite-article.ts'
import rule43 from '../format/require-final-newline.ts'

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
  rule14,
  rule15,
  rule16,
  rule17,
  rule18,
  rule19,
  rule20,
  rule21,
  rule22,
  rule23,
  rule24,
  rule25,
  rule26,
  rule27,
  rule28,
  rule29,
  rule30,
  rule31,
  rule32,
  rule33,
  rule34,
  rule35,
  rule36,
  rule37,
  rule38,
  rule39,
  rule40,
  rule41,
  rule42,
  rule43,
]
