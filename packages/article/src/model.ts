import type {LanguageCode, Spans} from '@presscheck/languages'
import type {CalendarDay} from './dates/calendar.ts'
import type {Position, Range} from './range.ts'

export type Format = 'text' | 'markdown' | 'mdx' | 'html' | 'record'

/**
 * A text for readers (entities decoded, markup removed, wrapped lines joined) that knows where each of
 * its characters stands in the source.
 */
export interface Located {
  readonly text: string
  /** The source range of the half-open range `[start, end)` of `text`; the whole of it by default. */
  locate(start?: number, end?: number): Range
}

/** Where a value was found. The order of `origins.ts` says which one counts. */
export type Origin =
  | 'front-matter' | 'json-ld' | 'meta' | 'open-graph' | 'twitter' | 'dublin-core' | 'microdata' | 'record'
  | 'title-element' | 'time-element' | 'heading' | 'first-line' | 'byline' | 'dateline' | 'text'
  | 'language-attribute' | 'link-element' | 'url' | 'path' | 'option' | 'detected'

/** One reading of a field. A value from the path or an option has no place in the source. */
export interface Candidate<Value = string> extends Located {
  readonly value: Value
  /** The range of the value in the source, without quotes or label; undefined where it has none. */
  readonly range: Range | undefined
  readonly origin: Origin
  /** The key that names it there: `date`, `article:published_time`, `datePublished`. */
  readonly key: string | undefined
}

/** Every reading of one field of the metadata, and the one that counts. */
export interface Field<Value = string> {
  /** Best first. */
  readonly candidates: readonly Candidate<Value>[]
  /** The first of them, or undefined where the article does not say. */
  readonly chosen: Candidate<Value> | undefined
}

/** A calendar date as written, with what is certain about it; of a span of days, its first. */
export interface WrittenDate {
  /** Proleptic Gregorian; `month` from 1 to 12. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** The last day of a span or of two days named together: `7–9 December 2025`. Undefined for one day. */
  readonly lastDay: CalendarDay | undefined
  /** Minutes after midnight, where a time is given. */
  readonly minutes: number | undefined
  /** Minutes east of UTC, where a zone is given. */
  readonly offset: number | undefined
  /** From 0 for Sunday, where a weekday is written. */
  readonly weekday: number | undefined
  /** The language of its month or weekday name; undefined for figures alone. */
  readonly language: LanguageCode | undefined
  /** `iso` is for machines; `named` has the month in words; `numeric` has figures in the order of a country. */
  readonly form: 'iso' | 'rfc' | 'named' | 'numeric'
  /** True where day and month could be exchanged, both readings are dates, and neither language nor weekday decides. */
  readonly ambiguous: boolean
  /** False for the 31st of June and the like, as first or last day. */
  readonly exists: boolean
  /** True where the day may be one beside it: lunar Hijri months begin with the sighting of the moon. */
  readonly approximate: boolean
  /** False for a time that its own standard does not take: `2020-12-05T23:15:0Z`. */
  readonly wellFormed: boolean
}

/** The parts of a date as half-open ranges in its text, for an edit of one of them. */
export interface DateParts {
  /** Day, month and year alone; of a span, from its first day to its last. */
  readonly day: Range
  readonly weekday: Range | undefined
  /** With its zone. */
  readonly time: Range | undefined
}

/**
 * A date found in a text: its half-open range there, and its reading. The range covers weekday, day and time with
 * the brackets around them: `Senin (20/10/2026) pukul 08.30 WIB`.
 */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly date: WrittenDate
  readonly parts: DateParts
}

export interface Fields {
  readonly title: Field
  readonly description: Field
  /** One candidate a name; `chosen` is the first. */
  readonly authors: Field
  /** A value of undefined is a date that nobody can read. */
  readonly published: Field<WrittenDate | undefined>
  readonly modified: Field<WrittenDate | undefined>
  readonly language: Field
  readonly canonical: Field
  readonly siteName: Field
}

/** One key of the metadata as it stands in the source: front matter, `<meta>`, JSON-LD, a record. */
export interface MetadataEntry extends Located {
  readonly origin: Origin
  /** `['authors', 0, 'name']`, `['article:published_time']`. */
  readonly path: readonly (string | number)[]
  readonly keyRange: Range
  /** The value without quotes. */
  readonly range: Range
  readonly value: string | number | boolean | null
}

export type BlockKind =
  | 'title' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'cell' | 'code' | 'html'

/** The part of a page that a block belongs to; only `main` is the article. */
export type Region = 'main' | 'header' | 'navigation' | 'aside' | 'comments' | 'footer'

/** How a block is kept from the reader's eye. */
export type Hiding = 'attribute' | 'display' | 'visibility' | 'off-screen' | 'zero-size' | 'transparent' | 'clipped' | 'same-colour'

/** A stretch of a block's `text` that is marked: half-open offsets into `text`. */
export interface Mark {
  readonly kind: 'code' | 'emphasis' | 'strong' | 'strike' | 'link' | 'image' | 'quote' | 'generator' | 'markup'
  readonly start: number
  readonly end: number
}

/** A link or an image. `start` and `end` are offsets of its words in the block's text. */
export interface Link {
  readonly kind: 'link' | 'image'
  readonly start: number
  readonly end: number
  readonly url: string
  /** Undefined where the target has no place in the source of its own. */
  readonly urlRange: Range | undefined
  /** The whole of it, with its markup. */
  readonly range: Range
}

/** Counted over the visible prose blocks of the body; both are -1 for a block that is none of them. */
export interface Place {
  readonly fromStart: number
  readonly fromEnd: number
}

/** A piece of the article that reads as one: a paragraph, a heading, a table cell. */
export interface Block extends Located {
  readonly kind: BlockKind
  /** The block in the source without its outer markup (list marker, heading hashes, tags). */
  readonly range: Range
  /**
   * As `text`, with U+FFFC for each character of code, generator syntax and descriptions of images within a sentence:
   * what prose rules read.
   */
  readonly prose: string
  /** Heading level from 1, or depth of a list or quote; 0 where it has none. */
  readonly level: number
  readonly region: Region
  readonly hidden: Hiding | undefined
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  /** Declared for it, else detected, else that of the article; `und` where nobody can tell. */
  readonly language: LanguageCode
  readonly place: Place
  /** Words of `prose`; made on demand and kept. */
  readonly words: Spans
  /** Sentences of `prose`; made on demand and kept. */
  readonly sentences: Spans
  /** Dates of `prose`; found on demand and kept. */
  readonly dates: readonly DateMention[]
  /**
   * Stands for all that the block says and is, apart from where: `reparse` hands it on while that is the same. What is
   * worked out from a block alone can be kept by it.
   */
  readonly wording: object
}

/** A comment of Markdown, MDX or HTML: directives stand in these. `text` is what it says, without its delimiters. */
export interface Comment {
  readonly range: Range
  readonly text: string
}

/** A place where the source breaks the rules of its format, and was read all the same. */
export interface Problem {
  readonly range: Range
  /** What is wrong there, for a writer. */
  readonly message: string
}

/** A text understood: the one model for every format. Rules see it read-only. */
export interface Article {
  readonly path: string | undefined
  /** Without a byte order mark. Every range points here. */
  readonly source: string
  /** Offsets of each U+FFFD that stands for bytes which could not be read. Rising; none where the host did not say. */
  readonly undecodable: readonly number[]
  readonly format: Format
  readonly fields: Fields
  /** As they stand in the source; never overlapping. */
  readonly metadata: readonly MetadataEntry[]
  /** The front matter with its fences; undefined where there is none. */
  readonly frontMatter: Range | undefined
  /** Every block in the order of the source. */
  readonly blocks: readonly Block[]
  /** The visible prose blocks of the main region: what a reader reads. */
  readonly body: readonly Block[]
  readonly comments: readonly Comment[]
  /** Where front matter or syntax is broken. */
  readonly problems: readonly Problem[]
  /** The language of the whole: declared first, then detected; `und` where nobody can tell. */
  readonly language: LanguageCode
  /** Hosts of the site that it belongs to, as far as whoever reads it was told. */
  readonly siteHosts: readonly string[]
  /** Line and column of an offset into the source. */
  position(offset: number): Position
}
