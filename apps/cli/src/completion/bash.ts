import type {Completable} from './completable.ts'

/** For bash 3.2 and later, without the package bash-completion. */
export function bash({commands, options, words}: Completable): string {
  const withValue = options.filter(([, {type}]) => type === 'string').map(([name, {short}]) => pattern(name, short))
  const cases = Object.entries(words).map(([before, list]) => {
    const name = before.replace(/^--/, '')
    const short = options.find(([known]) => `--${known}` === before)?.[1].short
    const label = before === name ? name : pattern(name, short)
    return `    ${label}) COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$cur")); return ;;`
  })
  return `# Completes presscheck in bash:  source <(presscheck completion bash)
_presscheck() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]}
  case $prev in
${cases.join('\n')}
    ${withValue.join('|')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W '${options.flatMap(longNames).join(' ')}' -- "$cur"))
  else
    COMPREPLY=($(compgen -f -- "$cur"))
    if [[ $COMP_CWORD -eq 1 ]]; then
      COMPREPLY+=($(compgen -W '${commands.map(([name]) => name).join(' ')}' -- "$cur"))
    fi
  fi
}
complete -o filenames -F _presscheck presscheck
`
}

function pattern(name: string, short: string | undefined): string {
  return short === undefined ? `--${name}` : `-${short}|--${name}`
}

function longNames([name, {negatable}]: Completable['options'][number]): readonly string[] {
  return negatable ? [`--${name}`, `--no-${name}`] : [`--${name}`]
}
