import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../cli/presscheck.ts'
import {requirement} from '../requirements.ts'
import {article, found, readResult, server} from './article.ts'

const batch = ['--batch', '--eval', '(package-initialize)', '--eval', `(require 'eglot)`]
const present = spawnSync('emacs', [...batch, '--eval', '(kill-emacs 0)']).status === 0

describe.runIf(requirement('emacs', present, 'apt-get install emacs-nox elpa-eglot'))('Emacs', () => {
  it('shows and repairs the right words', () => {
    const folder = folderWith({'ferry.md': article})
    const result = join(folder, 'result.json')
    const task = {file: join(folder, 'ferry.md'), result, expected: found.length, server}
    const {status, stderr} = spawnSync('emacs', [...batch, '--load', join(import.meta.dirname, 'emacs.el')], {
      env: {...process.env, PRESSCHECK_TASK: JSON.stringify(task), HOME: folder, LANG: 'C.UTF-8'},
      encoding: 'utf8',
      timeout: 90_000,
    })
    expect(status, stderr).toBe(0)
    const {before, after} = readResult(result)
    expect(before).toEqual(found)
    expect(after).toEqual(found.filter(({words}) => words !== 'the the'))
    expect(readFileSync(task.file, 'utf8')).toBe(article.replace('the the', 'the'))
  })
})
