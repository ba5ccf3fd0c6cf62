import type {Article, Block, BlockKind, Format, Located, Range} from '@presscheck/article'
import {type LanguageCode, languageOf, type LexiconName, type Lexicons} from '@presscheck/languages'
import {getDotPath, type GenericSchema, object, safeParse} from 'valibot'
import type {OtherArticles} from './corpus/corpus.ts'
import type {Edit, RawFinding} from './finding.ts'
import type {Hit} from './phrases.ts'
import type {
  ArticleRuleDefinition, BlockRuleDefinition, CorpusRuleDefinition, Day, Messages, PreparedRule, Rule, RuleFacts,
  RuleOptionsSchema, RunInput,
} from './rule.ts'

/** Options that a rule does not take. The message names the option and what was expected. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
  readonly ruleId: string
  /** Where in the options: `allow.0`; empty for the whole. */
  readonly path: string

  constructor(ruleId: string, path: string, message: string) {
    super(message)
    this.ruleId = ruleId
    this.path = path
  }
}

/** A definition without its own types: the overload below gives authors the exact ones. */
type AnyDefinition = RuleFacts<Messages, LexiconName> & RuleOptionsSchema<GenericSchema> & (
  | {readonly unit: 'article'; check(context: AnyArticleContext): void}
  | {readonly unit: 'corpus'; check(context: AnyArticleContext & {readonly others: OtherArticles}): void}
  | {
      readonly unit: 'block'
      readonly blocks?: readonly BlockKind[]
      readonly trigger?: RegExp
      check(context: AnyContext & {block: Block; format: Format; hits: readonly Hit[]}): void
    }
)

interface AnyArticleContext extends AnyContext {
  readonly article: Article
  hits(text: Located): readonly Hit[]
  hitBlocks(): readonly Block[]
}

interface AnyContext {
  readonly options: unknown
  readonly lexicons: Pick<Lexicons, LexiconName>
  readonly now: Day
  report(raw: Reported): void
}

/** Makes a rule of its definition: one object that runs, tests, documents and configures itself. */
export function defineRule<
  const M extends Messages, Schema extends GenericSchema, const Need extends LexiconName = never,
>(
  definition: ArticleRuleDefinition<M, Schema, Need> | BlockRuleDefinition<M, Schema, Need>
    | CorpusRuleDefinition<M, Schema, Need>,
): Rule
export function defineRule(definition: AnyDefinition): Rule {
  const rule: Rule = {
    options: object({}),
    ...definition,
    prepare(given = {}): PreparedRule {
      const options = checkOptions(rule, given)
      return definition.unit === 'block' ? overBlocks(rule, definition, options) : overArticles(rule, definition, options)
    },
  }
  return rule
}

function overArticles(
  rule: Rule, definition: AnyDefinition & {readonly unit: 'article' | 'corpus'}, options: unknown,
): PreparedRule {
  const kinds = new Set(definition.phrases)
  const lexiconsFor = lexiconsByLanguage(definition)
  return {
    rule,
    run({article, now, others, hits}) {
      const findings: RawFinding[] = []
      const report = (raw: Reported) => void findings.push(word(definition.id, definition.messages, raw))
      const lexicons = lexiconsFor(article.language)
      const ownHits = (text: Located): readonly Hit[] => hits.in(text, kinds)
      const hitBlocks = (): readonly Block[] => hits.blocks(article, kinds)
      if (!lexicons) return none
      const context = {options, now, report, article, lexicons, hits: ownHits, hitBlocks}
      if (definition.unit === 'article') definition.check(context)
      else if (others) definition.check({...context, others})
      return findings
    },
  }
}

function overBlocks(rule: Rule, definition: AnyDefinition & {readonly unit: 'block'}, options: unknown): PreparedRule {
  const {trigger} = definition
  const kinds = new Set(definition.phrases)
  const blockKinds = definition.blocks ? new Set(definition.blocks) : proseKinds
  const lexiconsFor = lexiconsByLanguage(definition)
  const inBlock = (block: Block, format: Format, {now, hits}: RunInput): readonly RawFinding[] => {
    if (!blockKinds.has(block.kind) || block.region !== 'main') return none
    // Before the trigger: for most languages a rule that needs a rare list sleeps.
    const lexicons = lexiconsFor(block.language)
    if (!lexicons || (trigger && !trigger.test(block.prose))) return none
    const findings: RawFinding[] = []
    const report = (raw: Reported) => void findings.push(word(definition.id, definition.messages, raw))
    const ownHits = kinds.size > 0 ? hits.in(block, kinds) : []
    definition.check({options, now, report, block, format, lexicons, hits: ownHits})
    return findings
  }
  const prepared: PreparedRule = {
    rule,
    run(input) {
      const {article, kept} = input
      const {format} = article
      const find = (block: Block): readonly RawFinding[] => inBlock(block, format, input)
      return kept ? kept.of(prepared, article, find) : article.blocks.flatMap(find)
    },
  }
  return prepared
}

const none: readonly RawFinding[] = []

const proseKinds: ReadonlySet<BlockKind> = new Set([
  'title', 'byline', 'dateline', 'heading', 'paragraph', 'item', 'quote', 'caption', 'cell',
])

/** The lexicons of a language, or undefined where the rule sleeps for it. Looked up once for each language. */
function lexiconsByLanguage(
  {languages, needs = []}: {languages?: readonly LanguageCode[]; needs?: readonly LexiconName[]},
): (code: LanguageCode) => Lexicons | undefined {
  const known = new Map<LanguageCode, Lexicons | undefined>()
  return (code) => {
    const before = known.get(code)
    if (before || known.has(code)) return before
    const lexicons: Partial<Lexicons> = languageOf(code)?.lexicons ?? {}
    const awake = (!languages || languages.includes(code)) && holdsAll(lexicons, needs) ? lexicons : undefined
    known.set(code, awake)
    return awake
  }
}

/** Says that all needed lists are there; a rule's own type shows it only those. */
function holdsAll(lexicons: Partial<Lexicons>, needs: readonly LexiconName[]): lexicons is Lexicons {
  return needs.every((name) => lexicons[name] !== undefined)
}

function checkOptions({id, options}: Rule, given: unknown): unknown {
  const result = safeParse(options, given)
  if (!result.success) {
    const [issue] = result.issues
    throw new OptionsError(id, getDotPath(issue) ?? '', issue.message)
  }
  const known = 'entries' in options && isObject(options.entries) ? Object.keys(options.entries) : undefined
  const unknown = known && isObject(given) ? Object.keys(given).find((name) => !known.includes(name)) : undefined
  if (unknown === undefined) return result.output
  throw new OptionsError(id, unknown, `There is no such option. ${known?.length ? `The rule takes ${known.join(', ')}.` : 'The rule takes none.'}`)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

type Data = Readonly<Record<string, string | number>>

interface Wording {
  readonly message: string
  readonly data?: Data | undefined
}

/** A report of any rule: the shape that each rule's own `Report` narrows. */
interface Reported extends Wording {
  readonly at: Range
  readonly fix?: Edit | undefined
  readonly suggestions?: readonly (Wording & {readonly edit: Edit})[] | undefined
  readonly related?: readonly (Wording & ({readonly at: Range} | {readonly path: string}))[] | undefined
}

function word(ruleId: string, messages: Messages, raw: Reported): RawFinding {
  const say = ({message, data}: Wording) => fillMessage(messages[message] ?? message, data)
  return {
    ruleId,
    messageId: raw.message,
    message: say(raw),
    range: raw.at,
    fix: raw.fix,
    suggestions: raw.suggestions?.map((suggestion) => ({message: say(suggestion), edit: suggestion.edit})) ?? [],
    related: raw.related?.map((place) => (
      'path' in place
        ? {message: say(place), range: [0, 0], path: place.path}
        : {message: say(place), range: place.at}
    )) ?? [],
  }
}

/** Puts the values into a message: `` `{word}` stands twice ``. Line breaks in a value become spaces. */
export function fillMessage(template: string, data: Data = {}): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name]
    return value === undefined ? whole : String(value).replaceAll(/\s+/g, ' ')
  })
}
