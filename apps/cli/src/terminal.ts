import process from 'node:process'

/** What the text may be dressed with where it goes. */
export interface Terminal {
  readonly color: boolean
  readonly width: number
  /** Links that a click opens (OSC 8). */
  readonly hyperlinks: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

const usualWidth = 80

/** A file: as plain as can be. `color` is what the user said of colours. */
export function plainTerminal(color: boolean | undefined): Terminal {
  return {color: color ?? false, width: usualWidth, hyperlinks: false}
}

/** What standard output can show. `color` is what the user said of colours. */
export function outputTerminal(color: boolean | undefined): Terminal {
  const {env, stdout} = process
  const isTerminal = stdout.isTTY && env['TERM'] !== 'dumb'
  const colors = color ?? (env['NO_COLOR'] ? false : isOn(env['FORCE_COLOR']) ?? isTerminal)
  return {
    color: colors,
    width: stdout.isTTY ? stdout.columns : Number(env['COLUMNS']) || usualWidth,
    hyperlinks: isOn(env['FORCE_HYPERLINK']) ?? (colors && isTerminal && showsLinks(env)),
  }
}

/** What a variable says, or undefined where it is not set. */
export function isOn(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : !['', '0', 'false'].includes(value)
}

const linkingPrograms: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'])

/** VTE terminals (GNOME and kin) show links from version 0.50 on. */
const firstLinkingVte = 5000

function showsLinks(env: Environment): boolean {
  return linkingPrograms.has(env['TERM_PROGRAM'] ?? '')
    || ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'ALACRITTY_WINDOW_ID'].some((name) => env[name])
    || Number(env['VTE_VERSION']) >= firstLinkingVte
}
