import type {Completable} from './completable.ts'

/** For fish: a file of `~/.config/fish/completions`, or to be sourced. */
export function fish({commands, options, words}: Completable): string {
  const first = commands.map(([name, {description}]) => (
    `complete -c presscheck -n __fish_use_subcommand -a ${name} -d ${quote(description)}`
  ))
  const after = Object.entries(words).filter(([before]) => !before.startsWith('--')).map(([before, list]) => (
    `complete -c presscheck -f -n '__fish_seen_subcommand_from ${before}' -a ${quote(list.join(' '))}`
  ))
  const flags = options.flatMap(([name, {short, type, description, negatable}]) => {
    const values = words[`--${name}`]
    const value = type === 'boolean' ? '' : values ? ` -x -a ${quote(values.join(' '))}` : ' -r'
    const shortName = short === undefined ? '' : ` -s ${short}`
    return [
      `complete -c presscheck -l ${name}${shortName}${value} -d ${quote(description)}`,
      ...negatable ? [`complete -c presscheck -l no-${name}`] : [],
    ]
  })
  return `# Completes presscheck in fish:  presscheck completion fish | source\n${[...first, ...after, ...flags].join('\n')}\n`
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
