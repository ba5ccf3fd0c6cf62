import {directiveFor} from '@presscheck/language-server/directives'
import {applyEdits, type Article, type Edit, type Linter} from '@presscheck/linter'
import {type PlacedFinding, visible} from '@presscheck/reporters'
import {fingerprintOf} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import type {Input} from '../articles/inputs.ts'
import {Baselines} from '../baseline/baselines.ts'
import {reportOn} from '../lint-article.ts'
import {print} from '../output.ts'
import {changedLines} from '../patch.ts'
import type {Project} from '../project.ts'
import type {Answers} from './answers.ts'

/** How the way through one article ended. */
export interface SessionEnd {
  readonly text: string
  readonly changed: number
  /** Findings that are still there. */
  readonly left: number
  readonly quit: boolean
}

/** One thing that can be done about a finding. */
interface Choice {
  readonly label: string
  readonly edit: Edit
}

/** The way through the findings of one article. */
export class Session {
  readonly #args: Arguments
  readonly #cwd: string
  readonly #project: Project
  readonly #input: Input
  /** Findings that were asked about and left, by their fingerprints: lines move while others are mended. */
  readonly #passed = new Set<string>()
  #text: string

  constructor(args: Arguments, cwd: string, project: Project, input: Input, text: string) {
    this.#args = args
    this.#cwd = cwd
    this.#project = project
    this.#input = input
    this.#text = text
  }

  async run(answers: Answers): Promise<SessionEnd> {
    const linter = await this.#project.linterFor(this.#input.path)
    let changed = 0
    for (;;) {
      const {article, findings} = await this.#look(linter)
      const finding = findings.find((candidate) => !this.#passed.has(fingerprintOf(this.#text, candidate)))
      const edit = finding && await this.#decide(article, finding, answers)
      if (!finding || edit === 'quit') {
        return {text: this.#text, changed, left: findings.length, quit: edit === 'quit'}
      }
      if (edit) {
        this.#text = applyEdits(this.#text, [edit])
        changed++
      } else this.#passed.add(fingerprintOf(this.#text, finding))
    }
  }

  async #look(linter: Linter): Promise<{article: Article; findings: readonly PlacedFinding[]}> {
    const result = linter.lint(this.#text, {path: this.#input.name})
    const baselines = new Baselines(this.#args, this.#cwd, this.#project)
    const {findings} = await baselines.compare(reportOn(this.#input, result))
    return {article: result.article, findings}
  }

  /** What the writer wants: an edit, nothing for now, or no more questions. */
  async #decide(article: Article, finding: PlacedFinding, answers: Answers): Promise<Edit | undefined | 'quit'> {
    const choices = choicesFor(finding)
    this.#show(finding, choices)
    const canDisable = directiveFor(article, finding, 'line') !== undefined
    const keys = [...choices.map((_, index) => index + 1), 's', ...canDisable ? ['d'] : [], 'q'].join('/')
    for (;;) {
      const answer = await answers.ask(`What now? [${keys}] `)
      if (answer === undefined || answer === 'q') return 'quit'
      if (answer === 's') return undefined
      const choice = /^\d+$/.test(answer) ? choices[Number(answer) - 1] : undefined
      if (choice) return choice.edit
      if (answer === 'd' && canDisable) {
        const reason = await answers.ask('Why may it stay? ')
        if (reason === undefined) return 'quit'
        return directiveFor(article, finding, 'line', onOneLine(reason) || undefined)
      }
      print(`Type ${choices.length > 0 ? 'a number to change it, ' : ''}s to skip it, ${
        canDisable ? 'd to allow it here by a comment, ' : ''}q to stop.\n`)
    }
  }

  #show({start, severity, message, ruleId}: PlacedFinding, choices: readonly Choice[]): void {
    const {name} = this.#input
    print(`\n${visible(name)}:${start.line}:${start.column}  ${severity}: ${visible(message)}  ${ruleId}\n`)
    for (const [index, {label, edit}] of choices.entries()) {
      const lines = changedLines(this.#text, applyEdits(this.#text, [edit]))
      print(`  ${index + 1}  ${visible(label)}\n${lines.map((line) => `     ${visible(line)}\n`).join('')}`)
    }
  }
}

/** Its fix, then its suggestions. */
function choicesFor({fix, suggestions}: PlacedFinding): readonly Choice[] {
  return [...fix ? [{label: 'Fix it', edit: fix}] : [], ...suggestions.map(({message, edit}) => ({label: message, edit}))]
}

/** A reason must not end the comment that it stands in. */
function onOneLine(reason: string): string {
  return reason.replaceAll(/(?:-->|\*\/|\s)+/g, ' ').trim()
}
