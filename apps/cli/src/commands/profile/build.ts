import {join} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import {factsOf, type Limits, limitsOfSize, ProfileBuilder, usualLimits} from '@presscheck/corpus'
import {profileName} from '@presscheck/store'
import type {Arguments} from '../../arguments.ts'
import {findInputs} from '../../articles/inputs.ts'
import {pathInProfile, placeOfProfile} from '../../corpus/profile-place.ts'
import {parseFileSize} from '../../file-size.ts'
import {complain} from '../../output.ts'
import {Problem, reasonOf} from '../../problem.ts'
import {Project} from '../../project.ts'
import {findRecords} from '../../records/find-records.ts'
import {readRecord} from '../../records/record.ts'
import {isRecordFile} from '../../records/record-file.ts'
import {saveProfile} from './save.ts'

/** Builds a profile of files, or with `--jsonl` of records. What cannot be read is told, and passed over. */
export async function buildProfile(args: Arguments, paths: readonly string[], cwd: string): Promise<string> {
  const project = new Project(args, cwd)
  const builder = new ProfileBuilder(await limitsOf(args, project, cwd))
  const isOfRecords = args.records.isStream || (paths.length > 0 && paths.every(isRecordFile))
  await (isOfRecords ? learnRecords : learnFiles)(builder, {...args, inputs: paths}, project, cwd)
  return saveProfile(builder.finish(), args.output, cwd)
}

/** How much a profile may hold: as the command line says, or the configuration of this folder. */
async function limitsOf({maxProfileSize}: Arguments, project: Project, cwd: string): Promise<Limits> {
  if (maxProfileSize !== undefined) return limitsOfSize(maxProfileSize)
  const layers = await project.layersFor(join(cwd, 'article.md'))
  const written = layers.findLast(({config}) => config.maxProfileSize !== undefined)?.config.maxProfileSize
  return written === undefined ? usualLimits : limitsOfSize(parseFileSize('maxProfileSize', written))
}

async function learnFiles(builder: ProfileBuilder, args: Arguments, project: Project, cwd: string): Promise<void> {
  const {root} = placeOfProfile(args.output ?? profileName, cwd)
  const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
  const {inputs, problems} = await findInputs(args, cwd, finder)
  problems.forEach(complain)
  if (inputs.length === 0) throw new Problem('There is no article to build a profile of.')
  for (const input of inputs) {
    try {
      const linter = await project.linterFor(input.path)
      const source = await input.read()
      builder.add(factsOf(linter.read(source.text, {path: input.name}), {path: pathInProfile(root, input.path)}))
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined) throw error
      complain(`${input.name}: ${reason}`)
    }
  }
}

async function learnRecords(builder: ProfileBuilder, args: Arguments, project: Project, cwd: string): Promise<void> {
  const linter = await project.linterFor(join(cwd, 'article.json'))
  let number = 0
  for await (const line of findRecords(args, cwd)) {
    number++
    const record = readRecord(line, args.records.keys)
    if ('problem' in record) complain(`record ${number}: ${record.problem}`)
    else {
      const path = record.id ?? `record ${number}`
      builder.add(factsOf(linter.read(record.source, {path, format: 'record'}), {path}))
    }
  }
}
