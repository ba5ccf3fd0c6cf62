import {type Report, reporters, tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {checkArticles} from './check-articles.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {complain, print, save} from './output.ts'
import {ruleUrl} from './rule-url.ts'
import {outputTerminal, plainTerminal} from './terminal.ts'

/** Checks articles, writes the report and says how it went. */
export async function check(args: Arguments, cwd: string): Promise<ExitCode> {
  const {articles, troubles} = await checkArticles(args, cwd)
  troubles.forEach(complain)
  write(args.quiet ? onlyErrors({articles}) : {articles}, args)
  const {error, warning} = tally(articles.flatMap(({findings}) => findings))
  const tooManyWarnings = warning > args.maxWarnings
  if (tooManyWarnings) complain(`Too many warnings: ${warning}, where --max-warnings allows ${args.maxWarnings}.`)
  if (troubles.length > 0) return exitCodes.trouble
  return error > 0 || tooManyWarnings ? exitCodes.findings : exitCodes.clean
}

function onlyErrors({articles}: Report): Report {
  return {
    articles: articles.map((article) => (
      {...article, findings: article.findings.filter(({severity}) => severity === 'error')}
    )),
  }
}

function write(report: Report, {format, output, color}: Arguments): void {
  const {hyperlinks, ...terminal} = output === undefined ? outputTerminal(color) : plainTerminal(color)
  const text = reporters[format](report, {...terminal, ruleUrl: hyperlinks ? ruleUrl : undefined})
  if (output === undefined) print(text)
  else save(output, text)
}
