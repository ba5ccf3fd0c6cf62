import type {Article, Block, BlockKind, Format, Located, Range} from '@presscheck/article'
import type {LanguageCode, LexiconName, Lexicons, PhraseKind} from '@presscheck/languages'
import type {GenericSchema, InferOutput} from 'valibot'
import type {OtherArticles} from './corpus/corpus.ts'
import type {Confidence, Edit, RawFinding, Severity} from './finding.ts'
import type {KeptFindings} from './kept-findings.ts'
import type {Hit, HitFinder} from './phrases.ts'

/** The families of rules; an id starts with one. */
export const groups = [
  'spam', 'boilerplate', 'encoding', 'date', 'title', 'metadata', 'structure', 'translation', 'residue', 'prose',
  'duplication', 'link', 'format',
] as const

export type Group = (typeof groups)[number]

/** Message texts by key. `{name}` stands for a value that the rule hands over. */
export type Messages = Readonly<Record<string, string>>

type Placeholder<Text extends string> =
  Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never

/** The values that a message asks for: one without placeholders takes none, one that is not literal takes any. */
export type MessageData<Text extends string> =
  string extends Text
    ? {readonly data?: Readonly<Record<string, string | number>>}
    : [Placeholder<Text>] extends [never]
      ? {readonly data?: never}
      : {readonly data: Readonly<Record<Placeholder<Text>, string | number>>}

type Worded<M extends Messages, Extra> = {
  [Id in keyof M & string]: {readonly message: Id} & MessageData<M[Id]> & Extra
}[keyof M & string]

/** What a rule reports: a place in the source, a message by its key, and what can be done. */
export type Report<M extends Messages> = Worded<M, {
  readonly at: Range
  /** Safe to apply without asking: it loses nothing and is right whenever the finding is. */
  readonly fix?: Edit
  /** Changes of which the writer chooses one. */
  readonly suggestions?: readonly Worded<M, {readonly edit: Edit}>[]
  /** Other places that explain the finding: ranges of this article, or paths of others. */
  readonly related?: readonly Worded<M, {readonly at: Range} | {readonly path: string}>[]
}>

/** A calendar day; `month` from 1. The clock is handed in, a rule never asks the machine. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

interface SharedContext<M extends Messages, Options, Need extends LexiconName> {
  readonly options: Options
  /** The lexicons that the rule needs, in the language of what is checked. */
  readonly lexicons: Pick<Lexicons, Need>
  readonly now: Day
  readonly report: (finding: Report<M>) => void
}

/** What a rule of unit `article` sees. */
export interface ArticleContext<M extends Messages, Options, Need extends LexiconName>
  extends SharedContext<M, Options, Need> {
  readonly article: Article
  /** Hits of the rule's phrases in a block's prose or in a field's text. Found once, whoever asks. */
  readonly hits: (text: Located) => readonly Hit[]
  /** The blocks of the body in which one of the rule's phrases stands. */
  readonly hitBlocks: () => readonly Block[]
}

/** What a rule of unit `corpus` sees: an article, and what is known of others. */
export interface CorpusContext<M extends Messages, Options, Need extends LexiconName>
  extends ArticleContext<M, Options, Need> {
  readonly others: OtherArticles
}

/** What a rule of unit `block` sees: one prose block and nothing around it, so that its findings can be kept. */
export interface BlockContext<M extends Messages, Options, Need extends LexiconName>
  extends SharedContext<M, Options, Need> {
  readonly block: Block
  readonly format: Format
  /** Hits of the rule's phrases in the block's prose. */
  readonly hits: readonly Hit[]
}

/** A text that an example runs on, and how it is understood. */
export interface ExampleSource {
  readonly text: string
  /** `markdown` by default. */
  readonly format?: Format
  readonly path?: string
  /** Declared for it, since a line is too short to tell; `en` by default, `und` to have it detected. */
  readonly language?: LanguageCode
  /** What a reader learns from it; shown in the docs. */
  readonly note?: string
  /** Other articles that are known when it is checked, by path. */
  readonly others?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, unknown>>
  readonly now?: Day
  /** True where each U+FFFD of the text stands for bytes that could not be read. */
  readonly undecodable?: true
}

export type ValidExample = string | ExampleSource

/** A text that breaks the rule: `⟦…⟧` marks each expected range, in order. */
export interface InvalidExample extends ExampleSource {
  /** The text after all fixes. Left out where no finding has a fix. */
  readonly fixed?: string
  /** The text after each suggestion of the first finding. Left out where it has none. */
  readonly suggested?: readonly string[]
}

export interface RuleFacts<M extends Messages, Need extends LexiconName> {
  /**
   * `<group>/<name>`; the name starts with no-, require-, valid-, consistent- or max-. A rule of a plugin may belong to
   * one of our groups or to one that is called like the plugin.
   */
  readonly id: `${string}/${string}`
  /** One sentence in the imperative: `Disallow …`, `Require …`. */
  readonly summary: string
  /** Why a reader or a publisher is hurt. One or two sentences. */
  readonly why: string
  /** `certain` is an error in `recommended`, `likely` a warning, `opinion` is off. */
  readonly confidence: Confidence
  /** How loud it is when on, where the harm is less or more than the confidence says. */
  readonly severity?: Severity
  /** Why it is off in `recommended` all the same: it waits to be measured, or few want it. */
  readonly optional?: string
  /** The only languages that the rule knows; all by default. */
  readonly languages?: readonly LanguageCode[]
  /** Lexicons without which the rule sleeps for a language. */
  readonly needs?: readonly Need[]
  /** Kinds of phrases whose hits the rule sees. */
  readonly phrases?: readonly PhraseKind[]
  readonly messages: M
  readonly examples: {
    readonly valid: readonly ValidExample[]
    readonly invalid: readonly InvalidExample[]
  }
}

/** What a rule takes. */
export interface RuleOptionsSchema<Schema extends GenericSchema> {
  /** A valibot object schema; every option has a default and a description. Left out where the rule takes none. */
  readonly options?: Schema
}

/** A rule as its author writes it, over the whole article. */
export interface ArticleRuleDefinition<M extends Messages, Schema extends GenericSchema, Need extends LexiconName>
  extends RuleFacts<M, Need>, RuleOptionsSchema<Schema> {
  readonly unit: 'article'
  check(context: ArticleContext<M, InferOutput<Schema>, Need>): void
}

/** A rule as its author writes it, over an article among others: it sleeps where no others are known. */
export interface CorpusRuleDefinition<M extends Messages, Schema extends GenericSchema, Need extends LexiconName>
  extends RuleFacts<M, Need>, RuleOptionsSchema<Schema> {
  readonly unit: 'corpus'
  check(context: CorpusContext<M, InferOutput<Schema>, Need>): void
}

/** A rule as its author writes it, over one block at a time. */
export interface BlockRuleDefinition<M extends Messages, Schema extends GenericSchema, Need extends LexiconName>
  extends RuleFacts<M, Need>, RuleOptionsSchema<Schema> {
  readonly unit: 'block'
  /** The kinds of blocks that the rule reads; every kind but `code` and `html` by default. */
  readonly blocks?: readonly BlockKind[]
  /**
   * A test that never misses: where the block's prose does not match, the rule has nothing to say there. Cheap:
   * a character class or a literal, without the flags g and y.
   */
  readonly trigger?: RegExp
  check(context: BlockContext<M, InferOutput<Schema>, Need>): void
}

/** What a prepared rule needs to run. */
export interface RunInput {
  readonly article: Article
  readonly now: Day
  readonly hits: HitFinder
  /** What is known of other articles. */
  readonly others?: OtherArticles | undefined
  /** What block rules found in the versions of this article before it. */
  readonly kept?: KeptFindings | undefined
}

/** A rule with its options checked. */
export interface PreparedRule {
  readonly rule: Rule
  /** Findings in one article. Pure: the same input gives the same findings. */
  run(input: RunInput): readonly RawFinding[]
}

/** A rule as the engine, the docs, the schema and the editor see it. */
export interface Rule extends RuleFacts<Messages, LexiconName> {
  readonly unit: 'article' | 'block' | 'corpus'
  readonly options: GenericSchema
  /** Checks the options; throws `OptionsError` where they are wrong. */
  prepare(options?: unknown): PreparedRule
}
