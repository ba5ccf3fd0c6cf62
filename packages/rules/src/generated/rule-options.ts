// Generated from the rule files: run `npm run generate`.

/** What a rule takes that has no options. */
export type NoOptions = Readonly<Record<string, never>>

/** The options of each rule; a plugin adds those of its own by `declare module`. */
export interface RuleOptions {
  /** Disallow comments that were copied into the article. */
  readonly 'spam/no-comment-spam': NoOptions
  /** Disallow spam that is hidden from the reader. */
  readonly 'spam/no-hidden-spam': NoOptions
  /** Disallow a line of spam that stands alone. */
  readonly 'spam/no-isolated-spam': NoOptions
  /** Disallow a row of links to many strange hosts about other things. */
  readonly 'spam/no-link-farm': NoOptions
  /** Disallow a last or first line that has nothing to do with the article. */
  readonly 'spam/no-off-topic-tail': NoOptions
  /** Disallow links that sell what spam sells. */
  readonly 'spam/no-spam-link': {
    /** Hosts that you link to on purpose. By default: []. */
    readonly allow?: readonly string[]
  }
  /** Disallow a paragraph that sells what spam sells. */
  readonly 'spam/no-spam-paragraph': NoOptions
  /** Disallow a line that only marked an advertisement. */
  readonly 'boilerplate/no-advertisement-line': NoOptions
  /** Disallow notices that a content management system writes around an article. */
  readonly 'boilerplate/no-cms-notice': NoOptions
  /** Disallow the words of a cookie banner. */
  readonly 'boilerplate/no-consent-text': NoOptions
  /** Disallow a call to subscribe or follow that stands in the article. */
  readonly 'boilerplate/no-newsletter-call': NoOptions
  /** Disallow a byline bar that lost its author. */
  readonly 'boilerplate/no-orphan-byline-bar': NoOptions
  /** Disallow the credit of a picture that is not there. */
  readonly 'boilerplate/no-orphan-credit': NoOptions
  /** Disallow what a paywall or a cut-off page leaves behind. */
  readonly 'boilerplate/no-paywall-remains': NoOptions
  /** Disallow a line that only pointed to another article. */
  readonly 'boilerplate/no-related-line': NoOptions
  /** Disallow the words of a share bar. */
  readonly 'boilerplate/no-share-bar': NoOptions
  /** Disallow a note that the article appeared elsewhere, unless the metadata names the original. */
  readonly 'boilerplate/no-syndication-footer': NoOptions
  /** Disallow control characters in a text. */
  readonly 'encoding/no-control-character': NoOptions
  /** Disallow letters that are stored apart from their marks. */
  readonly 'encoding/no-decomposed-letter': NoOptions
  /** Disallow invisible characters where no script needs them. */
  readonly 'encoding/no-invisible-character': NoOptions
  /** Disallow character references that readers see. */
  readonly 'encoding/no-leftover-entity': NoOptions
  /** Disallow letters of another alphabet that look like those of the word. */
  readonly 'encoding/no-mixed-script-word': NoOptions
  /** Disallow words that were read in the wrong encoding. */
  readonly 'encoding/no-mojibake': NoOptions
  /** Disallow characters that exist for the look of letters alone. */
  readonly 'encoding/no-presentation-form': NoOptions
  /** Disallow characters that only one font knows. */
  readonly 'encoding/no-private-use-character': NoOptions
  /** Disallow the sign that stands for a lost character. */
  readonly 'encoding/no-replacement-character': NoOptions
  /** Disallow invisible controls of the writing direction that are of no use. */
  readonly 'encoding/no-stray-bidi-control': NoOptions
  /** Disallow bytes that mean nothing in the encoding of their file. */
  readonly 'encoding/no-undecodable-bytes': NoOptions
  /** Disallow a date in another language than its text. */
  readonly 'date/consistent-date-language': NoOptions
  /** Require the dates of publication that an article gives to agree. */
  readonly 'date/consistent-dates': {
    /** How many days the two may differ: zones make one. By default: 1. */
    readonly days?: number
  }
  /** Require the date in the file name to be that of the article. */
  readonly 'date/consistent-file-date': {
    /** How many days the two may differ: zones and evening posts make one. By default: 1. */
    readonly days?: number
  }
  /** Disallow a date in figures whose day and month can be exchanged. */
  readonly 'date/no-ambiguous-date': NoOptions
  /** Disallow a date of publication that is implausibly old. */
  readonly 'date/no-ancient-date': {
    /** The first year that is plausible; an archive sets it lower. By default: 1990. */
    readonly earliest?: number
  }
  /** Disallow a date of publication in the future. */
  readonly 'date/no-future-date': {
    /** How many days ahead are allowed, for posts that are scheduled. By default: 1. */
    readonly days?: number
  }
  /** Disallow a date of change before the date of publication. */
  readonly 'date/no-modified-before-published': NoOptions
  /** Require a date of publication where an article shows that it has one. */
  readonly 'date/require-date': {
    /** Ask every article for a date, not only those that show a place for one. By default: false. */
    readonly always?: boolean
  }
  /** Require dates in the form of ISO 8601 where machines read them. */
  readonly 'date/require-machine-date': NoOptions
  /** Require a time zone with a time that machines read. */
  readonly 'date/require-zone': NoOptions
  /** Disallow a date that is in no calendar, or that nobody can read. */
  readonly 'date/valid-date': NoOptions
  /** Disallow a weekday that its date contradicts. */
  readonly 'date/valid-weekday': NoOptions
  /** Disallow a title in another language than the article. */
  readonly 'title/consistent-title-language': NoOptions
  /** Require the titles that an article gives to be about the same thing. */
  readonly 'title/consistent-titles': NoOptions
  /** Limit the length of a title. */
  readonly 'title/max-length': {
    /** The most characters that a title may have. By default: 110. */
    readonly most?: number
  }
  /** Disallow a title that was cut off. */
  readonly 'title/no-cut-end': NoOptions
  /** Disallow a title of letters that make no words. */
  readonly 'title/no-gibberish': NoOptions
  /** Disallow two words of a title that lost the blank between them. */
  readonly 'title/no-glued-words': NoOptions
  /** Disallow markup in a title. */
  readonly 'title/no-markup': NoOptions
  /** Disallow a title that a template left behind. */
  readonly 'title/no-placeholder': NoOptions
  /** Disallow a first paragraph that only repeats the title. */
  readonly 'title/no-repeat-in-body': NoOptions
  /** Disallow a function word that stands twice in a title. */
  readonly 'title/no-repeated-word': NoOptions
  /** Disallow a title in capitals. */
  readonly 'title/no-shouting': NoOptions
  /** Disallow the name of the site at the end of a title. */
  readonly 'title/no-site-suffix': NoOptions
  /** Disallow a slug or a file name as title. */
  readonly 'title/no-slug': NoOptions
  /** Disallow a quotation mark or bracket without its partner in a title. */
  readonly 'title/no-unbalanced-quote': NoOptions
  /** Require a title. */
  readonly 'title/require-title': NoOptions
  /** Disallow a declared language that the text contradicts. */
  readonly 'metadata/consistent-language': NoOptions
  /** Disallow a description that was cut off. */
  readonly 'metadata/no-cut-description': NoOptions
  /** Disallow a description whose pieces were run together. */
  readonly 'metadata/no-glued-description': NoOptions
  /** Disallow metadata that only says that a value is missing. */
  readonly 'metadata/no-missing-value': NoOptions
  /** Require the name of an author where an article shows that it has one. */
  readonly 'metadata/require-byline': {
    /** Ask every article for an author, not only those that show a place for one. By default: false. */
    readonly always?: boolean
  }
  /** Disallow a byline that names nobody. */
  readonly 'metadata/valid-byline': {
    /** Bylines of your house style: `Redaksi`, `Admin`. By default: []. */
    readonly allow?: readonly string[]
  }
  /** Require a canonical address that search engines can follow. */
  readonly 'metadata/valid-canonical': NoOptions
  /** Require front matter that a site generator can read. */
  readonly 'metadata/valid-front-matter': NoOptions
  /** Disallow a heading that skips a level. */
  readonly 'structure/consistent-heading-order': NoOptions
  /** Limit the length of a paragraph. */
  readonly 'structure/max-paragraph-length': {
    /** The most words of a paragraph. By default: 400. */
    readonly most?: number
  }
  /** Disallow a paragraph that breaks in the middle of a sentence. */
  readonly 'structure/no-broken-paragraph': NoOptions
  /** Disallow an article that breaks off. */
  readonly 'structure/no-cut-off-article': NoOptions
  /** Disallow a link without words. */
  readonly 'structure/no-empty-link': NoOptions
  /** Disallow a heading without text. */
  readonly 'structure/no-empty-section': NoOptions
  /** Disallow a word that still carries the hyphen of a line break. */
  readonly 'structure/no-hyphenation-remains': NoOptions
  /** Disallow a paragraph that stands twice. */
  readonly 'structure/no-repeated-paragraph': NoOptions
  /** Disallow a sentence that stands twice in a row. */
  readonly 'structure/no-repeated-sentence': NoOptions
  /** Require a text for each image in Markdown. */
  readonly 'structure/require-image-text': NoOptions
  /** Require an article to have more than a few words. */
  readonly 'structure/require-length': {
    /** The fewest words of an article. By default: 50. */
    readonly least?: number
  }
  /** Disallow numbers in the form of another language. */
  readonly 'translation/no-foreign-number': NoOptions
  /** Disallow a rank or title that a translator took for the end of a sentence. */
  readonly 'translation/no-split-honorific': NoOptions
  /** Disallow words of the program that translated the article. */
  readonly 'translation/no-translator-interface': NoOptions
  /** Disallow a paragraph in another language than its article. */
  readonly 'translation/no-untranslated-paragraph': NoOptions
  /** Disallow a sentence in another language than its paragraph. */
  readonly 'translation/no-untranslated-run': NoOptions
  /** Disallow what a chat assistant says before and after the text it was asked for. */
  readonly 'residue/no-assistant-phrase': NoOptions
  /** Disallow marks that chat assistants leave in copied text. */
  readonly 'residue/no-assistant-token': NoOptions
  /** Disallow notes to the editor such as TK and TODO. */
  readonly 'residue/no-editorial-note': NoOptions
  /** Disallow an error or challenge page in place of an article. */
  readonly 'residue/no-error-page': NoOptions
  /** Disallow filler text in mock Latin. */
  readonly 'residue/no-lorem-ipsum': NoOptions
  /** Disallow the marks of a merge that was not finished. */
  readonly 'residue/no-merge-conflict': NoOptions
  /** Disallow placeholders that were never filled in. */
  readonly 'residue/no-placeholder': NoOptions
  /** Disallow shortcodes of another system. */
  readonly 'residue/no-shortcode': NoOptions
  /** Disallow Markdown where nobody reads it as such. */
  readonly 'residue/no-stray-markdown': NoOptions
  /** Disallow tags that readers see. */
  readonly 'residue/no-stray-tag': NoOptions
  /** Disallow what a program writes for a value that it does not have. */
  readonly 'residue/no-undefined-value': NoOptions
  /** Disallow template syntax that was never filled in. */
  readonly 'residue/no-unrendered-template': NoOptions
  /** Disallow markup that came along from a word processor. */
  readonly 'residue/no-word-processor-markup': NoOptions
  /** Require one blank between sentences. */
  readonly 'prose/consistent-sentence-spacing': NoOptions
  /** Disallow a comma, stop or semicolon that stands twice. */
  readonly 'prose/no-doubled-punctuation': NoOptions
  /** Disallow a doubled word that lost its hyphen in Indonesian and Malay. */
  readonly 'prose/no-lost-hyphen': NoOptions
  /** Disallow a sentence that is glued to the one before. */
  readonly 'prose/no-missing-space': NoOptions
  /** Disallow a noun that its acronym holds already: `ATM machine`. */
  readonly 'prose/no-redundant-acronym': NoOptions
  /** Disallow the same word twice in a row in English. */
  readonly 'prose/no-repeated-word': NoOptions
  /** Disallow a blank in front of a comma or a stop. */
  readonly 'prose/no-space-before-punctuation': NoOptions
  /** Disallow a bracket without its partner in a paragraph. */
  readonly 'prose/no-unbalanced-bracket': NoOptions
  /** Disallow a quotation mark without its partner in a paragraph. */
  readonly 'prose/no-unbalanced-quote': NoOptions
  /** Require the apostrophe in English contractions. */
  readonly 'prose/valid-contraction': NoOptions
  /** Require `a` before a consonant sound and `an` before a vowel sound in English. */
  readonly 'prose/valid-indefinite-article': NoOptions
  /** Disallow an article whose whole text another article has. */
  readonly 'duplication/no-duplicate-article': NoOptions
  /** Disallow a canonical address that another article claims. */
  readonly 'duplication/no-duplicate-canonical': NoOptions
  /** Disallow a description that another article has. */
  readonly 'duplication/no-duplicate-description': NoOptions
  /** Disallow a long paragraph that another article has too. */
  readonly 'duplication/no-duplicate-paragraph': {
    /** Characters below which a paragraph may recur. By default: 200. */
    readonly length?: number
    /** What more other articles than this have is standing text: the greeting of a series, a disclaimer. By default: 1. */
    readonly articles?: number
  }
  /** Disallow a title that another article in the same language has. */
  readonly 'duplication/no-duplicate-title': NoOptions
  /** Disallow an article that says nearly the same as another. */
  readonly 'duplication/no-near-duplicate-article': {
    /** How like two articles may be: of the pairs of neighbouring words, the share that both have. By default: 0.5. */
    readonly similarity?: number
  }
  /** Disallow a block that many other articles have too. */
  readonly 'duplication/no-recurring-block': {
    /** Other articles that must have the block. By default: 10. */
    readonly articles?: number
    /** The share of all other articles that must have it. By default: 0.05. */
    readonly share?: number
  }
  /** Disallow links that lead nowhere. */
  readonly 'link/no-empty-target': NoOptions
  /** Disallow links whose words name another site than they lead to. */
  readonly 'link/no-mismatched-host': NoOptions
  /** Disallow links that only the writer can open. */
  readonly 'link/no-private-host': NoOptions
  /** Disallow parameters in links that follow readers. */
  readonly 'link/no-tracking-parameter': NoOptions
  /** Disallow blank lines and blanks at the start and the end of the file. */
  readonly 'format/no-edge-blanks': NoOptions
  /** Require a line break at the end of the file. */
  readonly 'format/require-final-newline': NoOptions
}
