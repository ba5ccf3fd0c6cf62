import {join} from 'node:path'
import {ArticleFinder} from '@presscheck/config'
import type {Arguments} from '../arguments.ts'
import {findInputs} from '../articles/inputs.ts'
import {wouldLoseBytes} from '../articles/read.ts'
import {replaceArticle} from '../articles/replace.ts'
import {type ExitCode, exitCodes} from '../exit-codes.ts'
import {complain, print} from '../output.ts'
import {Problem, reasonOf} from '../problem.ts'
import {Project} from '../project.ts'
import {Answers} from './answers.ts'
import {Session} from './session.ts'

/** Goes through the findings and asks what becomes of each. An article is written once it has been gone through. */
export async function fixInteractively(args: Arguments, cwd: string): Promise<ExitCode> {
  const project = new Project(args, cwd)
  await project.linterFor(join(cwd, 'article.md'))
  const finder = new ArticleFinder({cwd, layersFor: (path) => project.layersFor(path)})
  const {inputs, problems} = await findInputs(args, cwd, finder)
  problems.forEach(complain)
  const answers = new Answers()
  let troubles = problems.length
  const sum = {changed: 0, left: 0}
  for (const input of inputs) {
    try {
      const source = await input.read()
      if (source.undecodable.length > 0) throw new Problem(`Left alone: ${wouldLoseBytes}`)
      const session = new Session(args, cwd, project, input, source.text)
      const end = await session.run(answers)
      sum.changed += end.changed
      sum.left += end.left
      if (end.text !== source.text) replaceArticle(input, source, end.text)
      if (end.quit) break
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === undefined) throw error
      complain(`${input.name}: ${reason}`)
      troubles++
    }
  }
  answers.close()
  print(`${sum.changed} changed, ${sum.left} left as they are\n`)
  return troubles > 0 ? exitCodes.trouble : sum.left > 0 ? exitCodes.findings : exitCodes.clean
}
