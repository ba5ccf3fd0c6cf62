import process from 'node:process'
import manifest from '../package.json' with {type: 'json'}
import {parseArguments} from './arguments.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {print} from './output.ts'
import {isRecordFile} from './records/record-file.ts'

/** Does what the command line asks for. Throws a `Problem` where it asks for something that cannot be. */
export async function run(commandLine: readonly string[]): Promise<ExitCode> {
  const [first, ...rest] = commandLine
  // Its options are those that editors know.
  if (first === 'lsp') {
    const {serveEditor} = await import('./commands/lsp.ts')
    serveEditor(rest)
    return exitCodes.clean
  }
  const args = parseArguments(commandLine)
  if (args.version) {
    print(`${manifest.version}\n`)
    return exitCodes.clean
  }
  if (args.help) {
    const {help} = await import('./help.ts')
    print(help())
    return exitCodes.clean
  }
  if (args.command === 'merge-reports') {
    const {mergeReports} = await import('./commands/merge-reports.ts')
    return mergeReports(args, process.cwd())
  }
  if (args.interactive) {
    const {fixInteractively} = await import('./interactive/fix-interactively.ts')
    return fixInteractively(args, process.cwd())
  }
  if (args.command !== undefined && args.command !== 'fix') {
    const {runCommand} = await import('./commands/run-command.ts')
    print(await runCommand(args.command, args, process.cwd()))
    return exitCodes.clean
  }
  if (args.selection.watch) {
    const {watch} = await import('./watch/watch.ts')
    return watch(args, process.cwd())
  }
  if (args.records.isStream || args.inputs.some(isRecordFile)) {
    const {checkRecords} = await import('./records/check-records.ts')
    return checkRecords(args, process.cwd())
  }
  const {check} = await import('./check.ts')
  return check(args, process.cwd())
}
