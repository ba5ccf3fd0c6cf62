// Generated from the rule files: run `npm run generate`.
import type {Rule} from '@presscheck/rule-kit'
import rule0 from '../spam/no-comment-spam.ts'
import rule1 from '../spam/no-hidden-spam.ts'
import rule2 from '../spam/no-isolated-spam.ts'
import rule3 from '../spam/no-link-farm.ts'
import rule4 from '../spam/no-off-topic-tail.ts'
import rule5 from '../spam/no-spam-link.ts'
import rule6 from '../spam/no-spam-paragraph.ts'
import rule7 from '../boilerplate/no-advertisement-line.ts'
import rule8 from '../boilerplate/no-cms-notice.ts'
import rule9 from '../boilerplate/no-consent-text.ts'
import rule10 from '../boilerplate/no-newsletter-call.ts'
import rule11 from '../boilerplate/no-orphan-byline-bar.ts'
import rule12 from '../boilerplate/no-orphan-credit.ts'
import rule13 from '../boilerplate/no-paywall-remains.ts'
import rule14 from '../boilerplate/no-related-line.ts'
import rule15 from '../boilerplate/no-share-bar.ts'
import rule16 from '../boilerplate/no-syndication-footer.ts'
import rule17 from '../encoding/no-control-character.ts'
import rule18 from '../encoding/no-decomposed-letter.ts'
import rule19 from '../encoding/no-invisible-character.ts'
import rule20 from '../encoding/no-leftover-entity.ts'
import rule21 from '../encoding/no-mixed-script-word.ts'
import rule22 from '../encoding/no-mojibake.ts'
import rule23 from '../encoding/no-presentation-form.ts'
import rule24 from '../encoding/no-private-use-character.ts'
import rule25 from '../encoding/no-replacement-character.ts'
import rule26 from '../encoding/no-stray-bidi-control.ts'
import rule27 from '../encoding/no-undecodable-bytes.ts'
import rule28 from '../date/consistent-date-language.ts'
import rule29 from '../date/consistent-dates.ts'
import rule30 from '../date/consistent-file-date.ts'
import rule31 from '../date/no-ambiguous-date.ts'
import rule32 from '../date/no-ancient-date.ts'
import rule33 from '../date/no-future-date.ts'
import rule34 from '../date/no-modified-before-published.ts'
import rule35 from '../date/require-date.ts'
import rule36 from '../date/require-machine-date.ts'
import rule37 from '../date/require-zone.ts'
import rule38 from '../date/valid-date.ts'
import rule39 from '../date/valid-weekday.ts'
import rule40 from '../title/consistent-title-language.ts'
import rule41 from '../title/consistent-titles.ts'
import rule42 from '../title/max-length.ts'
import rule43 from '../title/no-cut-end.ts'
import rule44 from '../title/no-gibberish.ts'
import rule45 from '../title/no-glued-words.ts'
import rule46 from '../title/no-markup.ts'
import rule47 from '../title/no-placeholder.ts'
import rule48 from '../title/no-repeat-in-body.ts'
import rule49 from '../title/no-repeated-word.ts'
import rule50 from '../title/no-shouting.ts'
import rule51 from '../title/no-site-suffix.ts'
import rule52 from '../title/no-slug.ts'
import rule53 from '../title/no-unbalanced-quote.ts'
import rule54 from '../title/require-title.ts'
import rule55 from '../metadata/consistent-language.ts'
import rule56 from '../metadata/no-cut-description.ts'
import rule57 from '../metadata/no-glued-description.ts'
import rule58 from '../metadata/no-missing-value.ts'
import rule59 from '../metadata/require-byline.ts'
import rule60 from '../metadata/valid-byline.ts'
import rule61 from '../metadata/valid-canonical.ts'
import rule62 from '../metadata/valid-front-matter.ts'
import rule63 from '../structure/consistent-heading-order.ts'
import rule64 from '../structure/max-paragraph-length.ts'
import rule65 from '../structure/no-broken-paragraph.ts'
import rule66 from '../structure/no-cut-off-article.ts'
import rule67 from '../structure/no-empty-link.ts'
import rule68 from '../structure/no-empty-section.ts'
import rule69 from '../structure/no-hyphenation-remains.ts'
import rule70 from '../structure/no-repeated-paragraph.ts'
import rule71 from '../structure/no-repeated-sentence.ts'
import rule72 from '../structure/require-image-text.ts'
import rule73 from '../structure/require-length.ts'
import rule74 from '../translation/no-foreign-number.ts'
import rule75 from '../translation/no-split-honorific.ts'
import rule76 from '../translation/no-translator-interface.ts'
import rule77 from '../translation/no-untranslated-paragraph.ts'
import rule78 from '../translation/no-untranslated-run.ts'
import rule79 from '../residue/no-assistant-phrase.ts'
import rule80 from '../residue/no-assistant-token.ts'
import rule81 from '../residue/no-editorial-note.ts'
import rule82 from '../residue/no-error-page.ts'
import rule83 from '../residue/no-lorem-ipsum.ts'
import rule84 from '../residue/no-merge-conflict.ts'
import rule85 from '../residue/no-placeholder.ts'
import rule86 from '../residue/no-shortcode.ts'
import rule87 from '../residue/no-stray-markdown.ts'
import rule88 from '../residue/no-stray-tag.ts'
import rule89 from '../residue/no-undefined-value.ts'
import rule90 from '../residue/no-unrendered-template.ts'
import rule91 from '../residue/no-word-processor-markup.ts'
import rule92 from '../prose/consistent-sentence-spacing.ts'
import rule93 from '../prose/no-doubled-punctuation.ts'
import rule94 from '../prose/no-lost-hyphen.ts'
import rule95 from '../prose/no-missing-space.ts'
import rule96 from '../prose/no-redundant-acronym.ts'
import rule97 from '../prose/no-repeated-word.ts'
import rule98 from '../prose/no-space-before-punctuation.ts'
import rule99 from '../prose/no-unbalanced-bracket.ts'
import rule100 from '../prose/no-unbalanced-quote.ts'
import rule101 from '../prose/valid-contraction.ts'
import rule102 from '../prose/valid-indefinite-article.ts'
import rule103 from '../duplication/no-duplicate-article.ts'
import rule104 from '../duplication/no-duplicate-canonical.ts'
import rule105 from '../duplication/no-duplicate-description.ts'
import rule106 from '../duplication/no-duplicate-paragraph.ts'
import rule107 from '../duplication/no-duplicate-title.ts'
import rule108 from '../duplication/no-near-duplicate-article.ts'
import rule109 from '../duplication/no-recurring-block.ts'
import rule110 from '../link/no-empty-target.ts'
import rule111 from '../link/no-mismatched-host.ts'
import rule112 from '../link/no-private-host.ts'
import rule113 from '../link/no-tracking-parameter.ts'
import rule114 from '../format/no-edge-blanks.ts'
import rule115 from '../format/require-final-newline.ts'

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
  rule44,
  rule45,
  rule46,
  rule47,
  rule48,
  rule49,
  rule50,
  rule51,
  rule52,
  rule53,
  rule54,
  rule55,
  rule56,
  rule57,
  rule58,
  rule59,
  rule60,
  rule61,
  rule62,
  rule63,
  rule64,
  rule65,
  rule66,
  rule67,
  rule68,
  rule69,
  rule70,
  rule71,
  rule72,
  rule73,
  rule74,
  rule75,
  rule76,
  rule77,
  rule78,
  rule79,
  rule80,
  rule81,
  rule82,
  rule83,
  rule84,
  rule85,
  rule86,
  rule87,
  rule88,
  rule89,
  rule90,
  rule91,
  rule92,
  rule93,
  rule94,
  rule95,
  rule96,
  rule97,
  rule98,
  rule99,
  rule100,
  rule101,
  rule102,
  rule103,
  rule104,
  rule105,
  rule106,
  rule107,
  rule108,
  rule109,
  rule110,
  rule111,
  rule112,
  rule113,
  rule114,
  rule115,
]
