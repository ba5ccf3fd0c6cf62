/** The ways to talk to an editor. */
export type Transport =
  | {readonly kind: 'stdio'}
  | {readonly kind: 'ipc'}
  | {readonly kind: 'socket'; readonly port: number}
  | {readonly kind: 'pipe'; readonly name: string}

/**
 * Reads the transport from a command line as editors write it: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`.
 * Undefined where it names none.
 */
export function transportFrom(commandLine: readonly string[]): Transport | undefined {
  for (const [index, argument] of commandLine.entries()) {
    const [name, inline] = argument.split(/=(.*)/s, 2)
    const value = inline ?? commandLine[index + 1] ?? ''
    if (name === '--stdio') return {kind: 'stdio'}
    if (name === '--node-ipc') return {kind: 'ipc'}
    if (name === '--socket' && isPort(value)) return {kind: 'socket', port: Number(value)}
    if (name === '--pipe' && value !== '') return {kind: 'pipe', name: value}
  }
  return undefined
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
}
