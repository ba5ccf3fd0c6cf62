import {articleEndings} from '@presscheck/config'
import {commands} from './commands/commands.ts'
import type {Option, OptionGroup} from './option.ts'
import {options} from './options.ts'

const usage = `Presscheck: the last look at an article before it goes to press.

Usage
  presscheck [options] [file, folder or glob ...]

  presscheck                          every article in this folder and below
  presscheck posts/today.md           one article
  presscheck 'content/**/*.md'        all that a pattern names
  git show HEAD:a.md | presscheck -   what is piped in`

const after = `Exit codes
  0  no errors
  1  errors, or more warnings than --max-warnings
  2  something could not be done: a wrong option, a missing file

In a folder, articles are its .${articleEndings.join(', .')}
files, without those that .gitignore names and project files such as README.md.`

const headings: readonly OptionGroup[] = [
  'Checking', 'Adopting', 'Repairing', 'Input', 'Corpus', 'Output', 'Running', 'Setting up', 'About',
]

/** Columns of the widest option, with its margins. */
const optionColumns = 30
const lineColumns = 80

/** The text of `--help`, from the table of options. */
export function help(): string {
  const all = Object.entries<Option>(options)
  const list = Object.values(commands).map(({usage: form, description}) => describeCommand(form, description))
  const sections = headings.map((heading) => {
    const lines = all.filter(([, {group}]) => group === heading).map(([name, option]) => describe(name, option))
    return [heading, ...lines].join('\n')
  })
  return `${[usage, ['Commands', ...list].join('\n'), ...sections, after].join('\n\n')}\n`
}

function describeCommand(form: string, description: string): string {
  return `${`  presscheck ${form}`.padEnd(optionColumns - 1)} ${description}`
}

function describe(name: string, option: Option): string {
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  const long = option.negatable ? `--${name}, --no-${name}` : `--${name}`
  const left = `  ${short}${long}${option.value === undefined ? '' : ` ${option.value.name}`}`
  const [first = '', ...rest] = wrapWords(option.description, lineColumns - optionColumns)
  return [left.padEnd(optionColumns) + first, ...rest.map((line) => ' '.repeat(optionColumns) + line)].join('\n')
}

function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
