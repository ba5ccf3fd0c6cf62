import type {Completable} from './completable.ts'

/** For zsh: a function for a folder of `$fpath`, or to be sourced after `compinit`. */
export function zsh({commands, options, words}: Completable): string {
  const list = options.flatMap(([name, {short, type, description, multiple, negatable}]) => {
    const about = `[${escape(description)}]`
    const values = words[`--${name}`]
    const value = type === 'boolean' ? '' : values ? `:value:(${values.join(' ')})` : ':value:_files'
    const many = multiple ? '*' : ''
    return [
      `'${many}--${name}${about}${value}'`,
      ...short === undefined ? [] : [`'${many}-${short}${about}${value}'`],
      ...negatable ? [`'--no-${name}${about}'`] : [],
    ]
  })
  const named = commands.map(([name, {description}]) => `'${name}:${escape(description)}'`)
  const cases = Object.entries(words).filter(([before]) => !before.startsWith('--'))
    .map(([before, after]) => `    ${before}) compadd -- ${after.join(' ')} ;;`)
  return `#compdef presscheck
# Completes presscheck in zsh:  source <(presscheck completion zsh)
_presscheck_first() {
  local -a commands
  commands=(
    ${named.join('\n    ')}
  )
  _describe command commands
  _files
}
_presscheck_rest() {
  case $words[2] in
${cases.join('\n')}
    *) _files ;;
  esac
}
_presscheck() {
  _arguments -s \\
    ${list.join(' \\\n    ')} \\
    '1: :_presscheck_first' \\
    '*: :_presscheck_rest'
}
compdef _presscheck presscheck
`
}

function escape(text: string): string {
  return text.replaceAll("'", String.raw`'\''`).replaceAll(/[[\]:]/g, String.raw`\$&`)
}
