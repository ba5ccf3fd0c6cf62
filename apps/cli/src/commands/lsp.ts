import {serveOver, transportFrom} from '@presscheck/language-server/node'
import {Problem} from '../problem.ts'
import {ruleUrl} from '../rule-url.ts'

/** Serves an editor until it leaves. Throws a `Problem` where the command line does not say how to talk to it. */
export function serveEditor(commandLine: readonly string[]): void {
  const transport = transportFrom(commandLine)
  if (!transport) {
    throw new Problem('An editor starts this command. Have it say --stdio, --socket=PORT, --pipe=NAME or --node-ipc.')
  }
  serveOver(transport, {rulePage: ruleUrl})
}
