import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderWith} from '../cli/presscheck.ts'
import {requirement} from '../requirements.ts'
import {article, found, readResult, server} from './article.ts'

const present = spawnSync('nvim', ['--version']).status === 0

describe.runIf(requirement('neovim', present, 'apt-get install neovim'))('Neovim', () => {
  it.each(['utf-8', 'utf-16', 'utf-32'])('shows and repairs the right words, counting in %s', (encoding) => {
    const folder = folderWith({'ferry.md': article})
    const result = join(folder, 'result.json')
    const task = {
      file: join(folder, 'ferry.md'), result, encoding, expected: found.length, repair: 'prose/no-repeated-word', server,
    }
    const script = join(import.meta.dirname, 'neovim.lua')
    const {status, stderr} = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', 'filetype on', '-c', `luafile ${script}`], {
      env: {...process.env, PRESSCHECK_TASK: JSON.stringify(task), XDG_STATE_HOME: folder},
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(status, stderr).toBe(0)
    const seen = readResult(result)
    expect(seen.encoding).toBe(encoding)
    expect(seen.before).toEqual(found)
    expect(seen.after).toEqual(found.filter(({words}) => words !== 'the the'))
    expect(readFileSync(task.file, 'utf8')).toBe(article.replace('the the', 'the'))
  })
})
