import type {Connection} from 'vscode-languageserver'

/** Lets a promise run on its own: what fails is written to the log of the client, and nothing else is hurt. */
export function inBackground(connection: Connection, task: Promise<unknown>): void {
  task.catch((error: unknown) => {
    connection.console.error(error instanceof Error ? error.stack ?? error.message : String(error))
  })
}
