import {join} from 'node:path'
import {profileCorpus} from '@presscheck/corpus'
import type {Corpus} from '@presscheck/linter'
import {jsonResult, reportArticle} from '@presscheck/reporters'
import type {Arguments} from '../arguments.ts'
import {loadProfile} from '../corpus/profile-file.ts'
import {profilePlace} from '../corpus/profile-place.ts'
import {type ExitCode, exitCodes} from '../exit-codes.ts'
import {Problem} from '../problem.ts'
import {Project} from '../project.ts'
import {findRecords} from './find-records.ts'
import {readRecord} from './record.ts'
import {isRecordFile} from './record-file.ts'
import {errorOf, hasErrors, unnamedRecord} from './record-result.ts'
import {resultSink} from './result-sink.ts'

/**
 * Checks records one by one and writes a result for each, in their order: nothing else is kept, however many there are.
 * A line that is no record gets an error as its result, and the next one is read.
 */
export async function checkRecords(args: Arguments, cwd: string): Promise<ExitCode> {
  refuse(args)
  const project = new Project(args, cwd)
  const linter = await project.linterFor(join(cwd, 'article.json'))
  const corpus = await knownCorpus(args, cwd, project)
  const sink = await resultSink(args.output)
  let exitCode: ExitCode = exitCodes.clean
  for await (const line of findRecords(args, cwd)) {
    const record = readRecord(line, args.records.keys)
    let isRead: boolean
    if ('problem' in record) {
      exitCode = exitCodes.trouble
      isRead = await sink.write(errorOf(record.problem))
    } else {
      const name = record.id ?? unnamedRecord
      const result = linter.lint(record.source, {path: name, format: 'record', corpus})
      const report = reportArticle({path: name, name}, result)
      if (hasErrors(report) && exitCode === exitCodes.clean) exitCode = exitCodes.findings
      isRead = await sink.write(jsonResult(report))
    }
    if (!isRead) break
  }
  await sink.end()
  return exitCode
}

/** Throws a `Problem` where something is asked for that cannot be done to records. */
function refuse({fix, inputs, records}: Arguments): void {
  if (fix !== 'no') throw new Problem('--fix and --fix-dry-run repair files, and records are none.')
  const other = records.isStream ? undefined : inputs.find((input) => !isRecordFile(input))
  if (other !== undefined) throw new Problem(`${other} is no file of records, and cannot be checked along with some.`)
}

async function knownCorpus(args: Arguments, cwd: string, project: Project): Promise<Corpus | undefined> {
  const place = await profilePlace(args, cwd, project)
  return place && profileCorpus([{profile: loadProfile(place.file)}])
}
