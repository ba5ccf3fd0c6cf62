import {spawn} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {binary, folderWith, presscheck} from './presscheck.ts'
import {clean, spammed} from './texts.ts'

/** A running `presscheck --watch`, whose output comes in one piece for each check. */
function watching(cwd: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [binary, '--watch', ...args], {cwd, env: {PATH: process.env['PATH']}})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let text = ''
  let wake = (): void => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
      wake()
    })
  }
  return {
    child,
    write: (name: string, content: string) => {
      mkdirSync(dirname(join(cwd, name)), {recursive: true})
      writeFileSync(join(cwd, name), content)
    },
    /** All that was written, once it holds this. */
    until: async (expected: RegExp): Promise<string> => {
      while (!expected.test(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const all = text
      text = ''
      return all
    },
  }
}

const waiting = /Waiting for changes\. Ctrl-C ends\.\n/

describe('--watch', () => {
  it('reads a configuration that is code again once it has changed', async () => {
    const config = (severity: string) => `export default {rules: {'spam/*': '${severity}'}}\n`
    const {until, write} = watching(folderWith({'a.md': spammed, 'presscheck.config.mjs': config('off')}))
    expect(await until(waiting)).toContain('nothing to report')
    write('presscheck.config.mjs', config('error'))
    expect(await until(/spam\/no-isolated-spam[^]*Waiting/)).toContain('1 error')
    write('presscheck.config.mjs', config('off'))
    await until(/nothing to report[^]*Waiting/)
  })

  it('checks again what changes: articles, new ones in new folders, ignore files, the configuration', async () => {
    const {until, write} = watching(folderWith({'posts/a.md': clean, 'posts/b.md': clean}))
    expect(await until(waiting)).toContain('2 articles checked, nothing to report')
    write('posts/a.md', spammed)
    expect(await until(/spam\/no-isolated-spam[^]*Waiting/)).toContain('posts/a.md')
    write('presscheck.config.yaml', 'rules:\n  spam/*: off\n')
    await until(/nothing to report[^]*Waiting/)
    write('presscheck.config.yaml', 'rulez: {}\n')
    expect(await until(/There is no setting[^]*Waiting/)).toContain('presscheck.config.yaml:1:')
    write('presscheck.config.yaml', '{}\n')
    await until(/spam\/no-isolated-spam[^]*Waiting/)
    write('.presscheckignore', 'a.md\n')
    await until(/1 article checked, nothing to report[^]*Waiting/)
    write('new/deep/c.md', spammed)
    await until(/new\/deep\/c\.md[^]*Waiting/)
    write('new/deep/c.md', clean)
    await until(/2 articles checked, nothing to report[^]*Waiting/)
  })

  it('ends cleanly with Ctrl-C', async () => {
    const {child, until} = watching(folderWith({'a.md': spammed}))
    await until(waiting)
    const ended = new Promise((resolve) => child.on('close', (code, signal) => {
      resolve({code, signal})
    }))
    child.kill('SIGINT')
    expect(await ended).toEqual({code: 0, signal: null})
  })

  it.each([
    [['--watch', '--fix'], '--watch looks on while you write, and --fix would write too: leave one out.'],
    [['--watch', '--staged'], '--watch sees files change, and --staged checks what git holds: leave one out.'],
    [['--watch', '--shard', '1/2'], '--watch is for the one who writes, and --shard for a run that is split: leave one out.'],
    [['-w', '-'], '--watch watches files and folders: name them, and leave out - and --files-from.'],
  ])('%j is told in one line', async (args, line) => {
    expect(await presscheck(args)).toEqual({code: 2, out: '', err: `presscheck: ${line}\n`})
  })
})
