import type {Corpus, Finding, Format, Linter} from '@presscheck/linter'
import type {ShownSeverities} from './settings.ts'

/** The known findings of a document. */
export interface Baseline {
  /** The findings that are not known. */
  fresh(source: string, findings: readonly Finding[]): readonly Finding[]
  /** Knows these findings from now on. Throws where the file cannot be written. */
  add(source: string, findings: readonly Finding[]): void
}

/** What is known of other articles. */
export interface Neighbourhood {
  readonly corpus: Corpus
  /** The URI of another article, by the path that findings name. */
  uriOf(path: string): string
}

/** How one document is checked. */
export interface Checking {
  readonly linter: Linter
  /** As the command calls it: relative to its folder. It tells the format, and may hold a date. */
  readonly path: string
  /** Overrules the ending of `path`. */
  readonly format?: Format
  readonly baseline?: Baseline
  readonly neighbourhood?: Neighbourhood
  /** Keys of the front matter that the configuration names. */
  readonly siteKeys?: readonly string[]
  /** How loud this editor shows findings. */
  readonly severities?: ShownSeverities
  /** The configuration that holds, as a URI; left out where there is none. */
  readonly config?: string
  /** Files of code that hold only once the workspace is trusted, as URIs. */
  readonly waiting?: readonly string[]
}

/** Something that is wrong with a configuration file; both places count from 0, in UTF-16 units. */
export interface ConfigProblem {
  /** The file, as a URI. */
  readonly uri: string
  readonly line: number
  readonly character: number
  readonly message: string
}

/** The text of a file, and the offsets of each U+FFFD in it that stands for bytes which could not be read. */
export interface FileText {
  readonly text: string
  readonly undecodable: readonly number[]
}

/** Why a document is left alone, in a few words for the writer. */
export interface LeftAlone {
  readonly reason: string
  /** What the writer must be told once, for it may surprise. */
  readonly notice?: string
}

/** What a host is told of the workspace. */
export interface Workspace {
  /** Its folders, as URIs. */
  readonly folders: readonly string[]
  /** Whether code in it may run: configurations in TypeScript or JavaScript, and plugins. */
  readonly trusted: boolean
}

/** What surrounds the documents. Node has one that reads the disk, a browser worker one that is told. */
export interface Host {
  /** The workspace is this from now on: at the start, and when folders or trust change. */
  enter(workspace: Workspace): void
  /** How a document is checked, or why it is not. Never rejects. */
  checkingFor(uri: string, languageId: string): Promise<Checking | LeftAlone>
  /** What is wrong with the configurations that were asked for, and what keeps each from being used. */
  problems(): readonly ConfigProblem[]
  /** The articles of a folder, or of all folders, as URIs; none where the host cannot look. */
  articles(folder: string | undefined): Promise<readonly string[]>
  /** The text of an article; undefined where it cannot be read. */
  read(uri: string): FileText | undefined
  /** What the profile of a folder, or of the first one, says, in Markdown; undefined where there is none. */
  profile(folder: string | undefined): Promise<string | undefined>
  /** The page that explains a rule; undefined where there is none. */
  rulePage(ruleId: string): string | undefined
  /** Files on the disk changed: what was read of them is out of date. */
  changed(uris: readonly string[]): void
}
